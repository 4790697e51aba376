import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL } from "../codes"
import { resultMessage } from "../envelope/messages"
import type { Deed } from "../faults/plan"
import type { Gateway } from "../gateway"
import { decidePayment } from "../ledger/decide"
import { firstStep, isOpenStep, type PaymentRecord, type Step } from "../ledger/payment"
import type { Turn } from "../ledger/turn"
import { type Method, METHOD_FACTS } from "../methods"
import { OPERATIONS } from "../operations"

import { rememberAnswer } from "./req-id"

/** Writes a decision into the ledger and, once final, into the ReqID memory. */
export function applyDecision(
  gateway: Gateway,
  account: OpenAccount,
  payment: PaymentRecord,
  choice: Turn,
  { forcedCode, by = "shopper" }: { forcedCode?: string; by?: Step["by"] } = {},
): PaymentRecord {
  const { reqId, method } = payment.request
  const sale = method === "twint" && (account.sale || account.twint === "ppro")
  const { openCode } = account.assumptions
  const isUsual = forcedCode === undefined && choice !== "request" && choice !== "expire"
  const deed = isUsual ? deedOf(gateway, payment) : undefined
  const decision = {
    choice,
    sale,
    openCode,
    forcedCode: deed?.kind === "refuse" ? (deed.code ?? declined(method)) : forcedCode,
    otherAmount: deed?.kind === "other-amount" ? deed.amount : undefined,
  }
  const decided = decidePayment(payment, decision, { at: gateway.clock(), by })
  gateway.state.savePayment(decided)
  const first = firstStep(decided)
  rememberAnswer(gateway.state, account, {
    reqId,
    parameters: payment.parameters,
    answer: resultMessage(decided, account),
    isOpen: first === undefined || isOpenStep(first),
  })
  return decided
}

const declined = (method: Method): string => composeCode("2", METHOD_FACTS[method].module, DETAIL.declined)

/** The deed for a decision: a fault may use any operation name under which the payment began. */
function deedOf(gateway: Gateway, { payId, request }: PaymentRecord): Deed | undefined {
  const { method, transId } = request
  const began = OPERATIONS.flatMap((operation) =>
    "method" in operation && operation.method === method ? [operation.file, operation.id] : [],
  )
  const operations = [...began, method, `${method}.submit`, "decision"]
  return gateway.faults.strike({ place: "decision", operations, transIds: [transId], payId }).deed
}
