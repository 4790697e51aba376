import type { AccountView, KeyState } from "../../contracts/gateway-page"
import { gatewayAddresses } from "../../domain/gateway-addresses"
import type { Configuration, RoutedAccount } from "../../modules/paygate/options"
import { isLoopback } from "../../paygate/loopback"

/** Every configured account, without secrets. */
export function describeAccounts({ accounts, methods: used, backendUrl }: Configuration): AccountView[] {
  return accounts.map((routed) => describe(routed, used, backendUrl))
}

function describe(
  { account, currencies, methods: only }: RoutedAccount,
  used: Configuration["methods"],
  backendUrl: string,
): AccountView {
  const addresses = gatewayAddresses(backendUrl, account.id, "")
  const served = used.filter((method) => only?.includes(method) ?? true)
  return {
    id: account.id,
    gateway: account.gateway,
    host: account.baseUrl.host,
    merchant_id: account.merchantId,
    cipher: account.cipher.name,
    keys: {
      encryption: keyState(account.openers.some(({ key }) => key === "previous")),
      hmac: keyState(account.hmacKeys.length > 1),
    },
    charset: account.charset,
    mac_required: account.macRequired,
    simulates: account.simulate !== undefined,
    methods: served,
    currencies: currencies ?? null,
    notify_url: addresses.notify,
    return_url_prefix: addresses.returns,
    callable_from_outside: !isLoopback(new URL(backendUrl)),
  }
}

function keyState(hasPrevious: boolean): KeyState {
  return hasPrevious ? "set-twice" : "set"
}
