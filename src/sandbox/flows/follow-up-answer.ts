import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import type { FollowUpEndpoint } from "../endpoints/endpoint"
import { amountFields, compact, fieldsOf } from "../envelope/messages"
import type { Message } from "../envelope/seal-message"
import type { PaymentRecord, Step } from "../ledger/payment"

/** The answer to a capture, credit or reversal, by the table of the payment's method. */
export function followUpAnswer(
  account: OpenAccount,
  endpoint: FollowUpEndpoint,
  { bag, payment, step }: { bag: ParameterBag; payment: PaymentRecord; step: Step },
): Message {
  const table = endpoint.tables[payment.request.method]
  return compact({
    mid: account.merchantId,
    PayID: payment.payId,
    XID: step.xid,
    TransID: bag.get("TransID"),
    Status: step.status,
    Description: step.description,
    Code: step.code,
    ...Object.fromEntries((table?.echoes ?? []).map((name) => [name, bag.get(name)])),
    ...fieldsOf(table?.errors ?? [], payment, step, account),
    ...(account.assumptions.tellsAmounts ? amountFields(payment, account) : {}),
  })
}
