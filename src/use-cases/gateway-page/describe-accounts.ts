import { methods } from "../../domain/methods"
import type { Configuration, RoutedAccount } from "../../modules/paygate/options"
import { isLoopback } from "../../paygate/loopback"
import { gatewayAddresses } from "../gateway-addresses"

/** An account for the admin. Of the passwords it says that they are set, nothing about their letters or length. */
export interface DescribedAccount {
  readonly id: string
  readonly gateway: string
  readonly host: string
  readonly merchant_id: string
  readonly cipher: "blowfish" | "aes"
  readonly keys: { readonly encryption: KeyState; readonly hmac: KeyState }
  readonly charset: string
  readonly mac_required: boolean
  readonly simulates: boolean
  readonly methods: readonly string[]
  /** Null when the account serves every currency. */
  readonly currencies: readonly string[] | null
  /** The address to register with the gateway's support as URLNotify. */
  readonly notify_url: string
  /** URLSuccess and URLFailure begin like this; they are sent with each payment and go on with its token. */
  readonly return_url_prefix: string
  /** The gateway, which is somewhere else, cannot call a loopback address. */
  readonly callable_from_outside: boolean
}

/** `set-twice` while the key before the last change is still accepted. */
export type KeyState = "set" | "set-twice"

/** Every configured account, without secrets. */
export function describeAccounts({ accounts, methods: used, backendUrl }: Configuration): DescribedAccount[] {
  return accounts.map((routed) => describe(routed, used, backendUrl))
}

function describe(
  { account, currencies, methods: only }: RoutedAccount,
  used: Configuration["methods"],
  backendUrl: string,
): DescribedAccount {
  const addresses = gatewayAddresses(backendUrl, account.id, "")
  const served = used.filter((method) => only?.includes(method) ?? true)
  return {
    id: account.id,
    gateway: account.gateway,
    host: account.baseUrl.host,
    merchant_id: account.merchantId,
    cipher: account.ciphers[0].name,
    keys: { encryption: keyState(account.ciphers), hmac: keyState(account.hmacKeys) },
    charset: account.charset,
    mac_required: account.macRequired,
    simulates: account.simulate !== undefined,
    methods: served.map((method) => methods[method].title),
    currencies: currencies ?? null,
    notify_url: addresses.notify,
    return_url_prefix: addresses.returns,
    callable_from_outside: !isLoopback(new URL(backendUrl)),
  }
}

function keyState(keys: readonly unknown[]): KeyState {
  return keys.length > 1 ? "set-twice" : "set"
}
