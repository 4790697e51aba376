import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL } from "../codes"
import { ENDPOINTS } from "../endpoints"
import { resultMessage } from "../envelope/messages"
import type { Effect } from "../faults/plan"
import type { Gateway } from "../gateway"
import { decidePayment } from "../ledger/decide"
import { firstStep, isOpenStep, type PaymentRecord, type Step } from "../ledger/payment"
import type { Turn } from "../ledger/turn"
import { type Method, METHOD_FACTS } from "../methods"

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
  const effect = isUsual ? effectOf(gateway, payment) : undefined
  const decision = {
    choice,
    sale,
    openCode,
    forcedCode: effect?.kind === "refuse" ? (effect.code ?? declined(method)) : forcedCode,
    otherAmount: effect?.kind === "other-amount" ? effect.amount : undefined,
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

/** The effect for a decision: a fault may use any endpoint name under which the payment began. */
function effectOf(gateway: Gateway, { payId, request }: PaymentRecord): Effect | undefined {
  const { method, transId } = request
  const began = ENDPOINTS.flatMap((endpoint) =>
    "method" in endpoint && endpoint.method === method ? [endpoint.file, endpoint.id] : [],
  )
  const endpoints = [...began, method, `${method}.submit`, "decision"]
  return gateway.faults.strike({ place: "decision", endpoints, transIds: [transId], payId }).effect
}
