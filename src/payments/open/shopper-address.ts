import { AsyncLocalStorage } from "node:async_hooks"
import { isIPv4 } from "node:net"

const storage = new AsyncLocalStorage<string>()

/**
 * Runs what follows with the shopper's IP address: core passes no request to a provider, but calls it within the
 * request's asynchronous context.
 */
export function withShopperAddress<T>(address: string | undefined, work: () => T): T {
  const plain = address?.replace(/^::ffff:/i, "")
  // The gateway's IPAddr has 16 characters (ns..16, WeChat document): an IPv6 address does not fit and is left out.
  return plain !== undefined && isIPv4(plain) ? storage.run(plain, work) : work()
}

/** The IPv4 address of the shopper whose request is being served, if it is known. */
export function shopperAddress(): string | undefined {
  return storage.getStore()
}
