import type { ParameterBag } from "../../paygate/wire"
import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import { composeCode, DETAIL } from "../codes"
import type { PaymentCallEndpoint } from "../endpoints/endpoint"
import { clearParts } from "../envelope/clear-parts"
import { startMessage } from "../envelope/start-message"
import type { Effect } from "../faults/plan"
import type { Gateway } from "../gateway"
import { walletToken } from "../ledger/hand-over"
import type { LateDraft } from "../ledger/late-work"
import { firstStep, isOpenStep, type PaymentRecord, type Step } from "../ledger/payment"
import type { Turn } from "../ledger/turn"
import { type WalletBehavior, walletBehavior } from "../ledger/wallet"
import { METHOD_FACTS } from "../methods"

import { applyDecision } from "./apply-decision"
import { newPayment } from "./new-payment"
import { rememberAnswer } from "./req-id"
import type { Result } from "./server-work"
import type { OpenVerdict } from "./work"

/** Begins the payment of a checked server call and writes its answer, with the unencrypted part after it. */
export function beginPayment(
  gateway: Gateway,
  account: OpenAccount,
  endpoint: PaymentCallEndpoint,
  { bag, effect }: { bag: ParameterBag; effect?: Effect },
): Result {
  const payment = newPayment(gateway, endpoint, account, bag)
  const begun = decideFirst(gateway, account, payment, { bag, effect })
  const result = resultOf(gateway, account, begun, answeredStep(gateway, begun, bag))
  rememberBeginning(gateway, account, begun, result)
  return result
}

/**
 * Begins the payment and leaves it open. The wallet behind a scanned code then acts later instead of at once; a
 * code or an app waits for its shopper anyway.
 */
export function acceptPayment(
  gateway: Gateway,
  account: OpenAccount,
  endpoint: PaymentCallEndpoint,
  { bag, verdict }: { bag: ParameterBag; verdict?: OpenVerdict },
): { result: Result; late?: LateDraft } {
  const payment = newPayment(gateway, endpoint, account, bag)
  const { payId, firstXid: id, request } = payment
  const begun = applyDecision(gateway, account, payment, "request", { by: "shop" })
  const step = { ...firstStepOf(begun), ...verdict }
  const result = resultOf(gateway, account, begun, step)
  rememberBeginning(gateway, account, begun, result)
  const turn = firstTurn(gateway, payment, bag)
  if (turn === "request") return { result }
  const { merchantId, transId } = request
  return { result, late: { kind: "decision", id, merchantId, transId, payId, turn } }
}

/** An order for a code or a string may be answered with OK, which is not final: it pays nothing. */
function rememberBeginning(
  { state }: Gateway,
  account: OpenAccount,
  payment: PaymentRecord,
  { answer }: Result,
): void {
  const isOpen = isOpenStep(firstStepOf(payment))
  rememberAnswer(state, account, {
    parameters: payment.parameters,
    reqId: payment.request.reqId,
    answer,
    isOpen,
  })
}

function resultOf(gateway: Gateway, account: OpenAccount, payment: PaymentRecord, step: Step): Result {
  const answer = startMessage(payment, account, step, walletUrl(gateway, payment))
  return { answer, clear: clearParts(payment.request) }
}

/** The address in a QR code. */
export function walletUrl(gateway: Gateway, { payId }: PaymentRecord): string {
  return `${gateway.publicUrl()}w/${walletToken(payId)}`
}

function decideFirst(
  gateway: Gateway,
  account: OpenAccount,
  payment: PaymentRecord,
  { bag, effect }: { bag: ParameterBag; effect?: Effect },
): PaymentRecord {
  const by = "shop" as const
  if (effect?.kind === "refuse") {
    const { module } = METHOD_FACTS[payment.request.method]
    const forcedCode = effect.code ?? composeCode("2", module, DETAIL.declined)
    return applyDecision(gateway, account, payment, "pay", { by, forcedCode })
  }
  const typesSoon = behaviorOf(gateway, payment, bag) === "password-soon"
  const walletPaysAt = typesSoon ? gateway.clock() + gateway.settings.passwordAfterMs : undefined
  const turn = firstTurn(gateway, payment, bag)
  return applyDecision(gateway, account, { ...payment, walletPaysAt }, turn, { by })
}

/** What happens to the payment at once, if nothing prevents it. */
function firstTurn(gateway: Gateway, payment: PaymentRecord, bag: ParameterBag): Turn {
  const { method, simulate } = payment.request
  const isRefusedByName = simulate !== undefined && simulate !== "0000"
  if (isRefusedByName) return "pay"
  return METHOD_FACTS[method].begins === "barcode" ? turnOf(behaviorOf(gateway, payment, bag)) : "request"
}

/** How the wallet behind a scanned code behaves; a simulated payment has none. */
function behaviorOf({ settings }: Gateway, payment: PaymentRecord, bag: ParameterBag): WalletBehavior {
  if (METHOD_FACTS[payment.request.method].begins !== "barcode" || payment.request.simulate !== undefined) {
    return "approve"
  }
  if (settings.wallet !== "by-code") return settings.wallet
  return walletBehavior(payment.request.method, bag.get("BuyerIDCode") ?? "")
}

function turnOf(behavior: WalletBehavior): Turn {
  switch (behavior) {
    case "approve":
      return "pay"
    case "decline":
      return "decline"
    case "password":
    case "password-soon":
    case "silent":
      return "request"
    default:
      return assertNever(behavior)
  }
}

function firstStepOf(payment: PaymentRecord): Step {
  const step = firstStep(payment)
  if (!step) throw new Error(`Payment ${payment.payId} did not begin`)
  return step
}

/** A silent wallet leaves the payment open, and the shop gets a time-out instead of a result (protocol notes 9.5). */
function answeredStep(gateway: Gateway, payment: PaymentRecord, bag: ParameterBag): Step {
  const step = firstStepOf(payment)
  const { begins, module } = METHOD_FACTS[payment.request.method]
  const waits = begins === "barcode" && step.status === "AUTHORIZE_REQUEST"
  if (!waits || behaviorOf(gateway, payment, bag) !== "silent") return step
  return {
    ...step,
    status: "FAILED",
    code: composeCode("2", module, DETAIL.noAnswer),
    description: "the wallet did not answer",
  }
}
