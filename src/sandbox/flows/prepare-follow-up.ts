import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL, MODULE } from "../codes"
import type { FollowUpEndpoint, FollowUpTable } from "../endpoints/endpoint"
import type { Gateway } from "../gateway"
import type { PaymentRecord } from "../ledger/payment"
import { METHOD_FACTS } from "../methods"
import type { Refusal } from "../refusal"
import { PAYMENT } from "../tables/common-rows"

import { checkMac } from "./check-mac"
import { checkAgainst } from "./read-call"

export type PreparedFollowUp =
  | { readonly refusal: Refusal; readonly payment?: PaymentRecord }
  | { readonly refusal?: undefined; readonly payment: PaymentRecord; readonly table: FollowUpTable }

/** Finds the payment and the table of its method and checks the request against it; a refusal says what is wrong. */
export function prepareFollowUp(
  gateway: Gateway,
  account: OpenAccount,
  endpoint: FollowUpEndpoint,
  bag: ParameterBag,
): PreparedFollowUp {
  const early = checkAgainst(gateway, account, [PAYMENT], bag) ?? checkMac(account, bag, account.requireMac)
  if (early) return { refusal: early }
  const payment = gateway.state.byPayId(account.merchantId, bag.get("PayID") ?? "")
  if (!payment) {
    const code = composeCode("2", MODULE.notProcessed, DETAIL.notFound)
    return { refusal: { code, reason: "there is no payment with this PayID" } }
  }
  const { label, module } = METHOD_FACTS[payment.request.method]
  const table = endpoint.tables[payment.request.method]
  if (!table) {
    const code = composeCode("2", module, DETAIL.notSupported)
    return { refusal: { code, reason: `${endpoint.file} is not supported by ${label}` }, payment }
  }
  const refusal = checkAgainst(gateway, account, table.request, bag)
  return refusal ? { refusal, payment } : { payment, table }
}
