import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL, MODULE, SUCCESS } from "../codes"
import { compact } from "../envelope/messages"
import type { Message } from "../envelope/seal-message"
import type { Gateway } from "../gateway"
import type { PaymentRecord } from "../ledger/payment"
import { totalsOf } from "../ledger/totals"
import { lastStatusOf } from "../ledger/view"
import type { InquiryOperation } from "../operations/operation"
import type { Refusal } from "../refusal"
import { checkMac } from "./check-mac"
import { checkAgainst } from "./read-call"

/** Answers an inquiry. A MAC is not needed for it, but a wrong one is refused (protocol notes 5.1, 5.4). */
export function runInquiry(
  gateway: Gateway,
  account: OpenAccount,
  operation: InquiryOperation,
  bag: ParameterBag,
): { refusal: Refusal } | { answer: Message } {
  const refusal = checkAgainst(gateway, account, operation.table, bag) ?? checkMac(account, bag, false)
  if (refusal) return { refusal }
  const payment = operation.find(bag, {
    byPayId: (payId) => gateway.state.byPayId(account.merchantId, payId),
    byTransId: (transId) => gateway.state.byTransId(transId, account.merchantId),
    now: gateway.clock(),
  })
  if (!payment) {
    const code = composeCode("2", MODULE.notProcessed, DETAIL.notFound)
    return { refusal: { code, reason: "there is no such payment" } }
  }
  return { answer: inquiryAnswer(account, payment) }
}

/** Status tells that the inquiry worked; the three amounts tell the state (protocol notes 10.3). */
function inquiryAnswer(account: OpenAccount, payment: PaymentRecord): Message {
  const { authorized, captured, credited } = totalsOf(payment)
  return compact({
    mid: account.merchantId,
    PayID: payment.payId,
    XID: payment.steps.at(-1)?.xid ?? payment.firstXid,
    TransID: payment.request.transId,
    Status: "OK",
    Description: "success",
    Code: SUCCESS,
    AmountAuth: String(authorized),
    AmountCap: String(captured),
    AmountCred: String(credited),
    LastStatus: lastStatusOf(payment),
  })
}
