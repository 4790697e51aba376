import { gatewayAddresses } from "../../domain/gateway-addresses"
import type { Configuration, RoutedAccount } from "../../modules/paygate/options"

/** The account's settings, for finding a mistake in them; of keys only whether they are set. */
export function shownConfiguration(
  configuration: Pick<Configuration, "backendUrl" | "methods">,
  { account, currencies, methods, merchant, smallAmounts, captureOn, captureWithinDays }: RoutedAccount,
): Record<string, unknown> {
  const hasPreviousKey = account.openers.some(({ key }) => key === "previous")
  return {
    account: account.id,
    gateway: account.baseUrl.toString(),
    merchant_id: account.merchantId,
    cipher: account.cipher.name,
    cipher_key: "set (not shown)",
    previous_cipher_key: hasPreviousKey ? "set (not shown)" : "not set",
    hmac_key: "set (not shown)",
    previous_hmac_key: account.hmacKeys.length > 1 ? "set (not shown)" : "not set",
    mac_required: account.macRequired,
    charset: account.charset,
    endpoints: account.endpoints,
    follow_up_trans_id: account.followUpTransId,
    simulate: account.simulate ?? "off",
    eti_id: account.etiId ?? "not sent",
    twint: account.twint,
    twint_sale: account.twintSale,
    merchant,
    small_amounts: smallAmounts,
    capture_on: captureOn,
    capture_within_days: captureWithinDays,
    currencies: currencies ?? "all",
    methods: methods ?? configuration.methods,
    notify_url: gatewayAddresses(configuration.backendUrl, account.id, "<token>").notify,
    return_url: gatewayAddresses(configuration.backendUrl, account.id, "<token>").returns,
  }
}
