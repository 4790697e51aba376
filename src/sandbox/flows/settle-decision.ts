import type { OpenAccount } from "../accounts"
import { isFinal } from "../codes"
import { resultMessage } from "../envelope/messages"
import type { Gateway } from "../gateway"
import { decidePayment, type Turn } from "../ledger/decide"
import { firstStep, type PaymentRecord, type Step } from "../ledger/payment"

/** Writes a decision into the ledger and, once final, into the ReqID memory. */
export function settleDecision(
  gateway: Gateway,
  account: OpenAccount,
  payment: PaymentRecord,
  choice: Turn,
  { forcedCode, by = "shopper" }: { forcedCode?: string; by?: Step["by"] } = {},
): PaymentRecord {
  const sale = payment.request.method === "twint" && account.sale
  const decided = decidePayment(payment, { choice, sale, forcedCode }, { at: gateway.clock(), by })
  gateway.state.savePayment(decided)
  const { reqId, merchantId } = payment.request
  if (reqId !== undefined && isFinal(firstStep(decided)?.code ?? "")) {
    const answer = resultMessage(decided, account)
    gateway.state.remember({ merchantId, reqId, answer, parameters: payment.parameters })
  }
  return decided
}
