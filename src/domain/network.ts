import { BlockList, isIP } from "node:net"

/** Which addresses may send notices, and which proxies may say whom they speak for. */
export interface NetworkRules {
  /** Addresses or ranges, `192.0.2.7`, `2001:db8::/32`; absent lets everybody, who still has to know the keys. */
  readonly notifyFrom?: readonly string[] | undefined
  readonly trustedProxies: readonly string[]
}

/** Whether a text is an IP address or a range in CIDR notation. */
export function isAddressRange(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/")
  const family = isIP(address)
  const longest = family === 4 ? 32 : 128
  return (
    family !== 0 &&
    rest.length === 0 &&
    (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= longest))
  )
}

/**
 * The address a request comes from. `X-Forwarded-For` counts only as far as each address after it is one of the shop's
 * own proxies; anybody can write the rest.
 * @param peer the other end of the connection
 * @param forwardedFor the header's values, the nearest hop last
 * @returns undefined when a trusted proxy names no IP address
 */
export function senderAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: readonly string[],
): string | undefined {
  const hops = (forwardedFor ?? "").split(",").filter((hop) => hop.trim() !== "")
  const proxies = listOf(trustedProxies)
  let sender = plainAddress(peer)
  while (sender !== undefined && contains(proxies, sender) && hops.length > 0) {
    sender = plainAddress(hops.pop())
  }
  return sender
}

/** Whether a sender may notify. */
export function mayNotify({ notifyFrom }: NetworkRules, sender: string | undefined): boolean {
  return notifyFrom === undefined || (sender !== undefined && contains(listOf(notifyFrom), sender))
}

function contains(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4")
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = "", prefix] = range.split("/")
    const family = isIP(address) === 6 ? "ipv6" : "ipv4"
    if (prefix === undefined) {
      list.addAddress(address, family)
    } else {
      list.addSubnet(address, Number(prefix), family)
    }
  }
  return list
}

/** Without brackets, port, or the prefix of an IPv4-mapped IPv6 address. */
function plainAddress(text: string | undefined): string | undefined {
  const bare = (text ?? "")
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "")
  return isIP(bare) === 0 ? undefined : bare
}
