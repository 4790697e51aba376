import type { ParameterBag } from "../../paygate/wire"
import type { OpenAccount } from "../accounts"
import { assertNever } from "../assert-never"
import { composeCode, DETAIL, isFinal } from "../codes"
import { clearParts } from "../envelope/clear-parts"
import type { Message } from "../envelope/seal-message"
import { startMessage } from "../envelope/start-message"
import type { Fault } from "../faults"
import type { Gateway } from "../gateway"
import type { Turn } from "../ledger/decide"
import { walletToken } from "../ledger/hand-over"
import { firstStep, type PaymentRecord, type Step } from "../ledger/payment"
import { type WalletBehaviour, walletBehaviour } from "../ledger/wallet"
import { METHOD_FACTS } from "../methods"
import type { PaymentCallOperation } from "../operations/operation"

import { newPayment } from "./new-payment"
import { settleDecision } from "./settle-decision"

/** Begins the payment of a checked server call and writes its answer, and what stands in clear behind it. */
export function beginPayment(
  gateway: Gateway,
  account: OpenAccount,
  operation: PaymentCallOperation,
  { bag, fault }: { bag: ParameterBag; fault?: Fault },
): { answer: Message; clear: string } {
  const payment = newPayment(gateway, operation, account, bag)
  const begun = decideFirst(gateway, account, payment, { bag, fault })
  const step = answeredStep(gateway, begun, bag)
  const answer = startMessage(begun, account, step, walletUrl(gateway, begun))
  if (begun.request.reqId !== undefined && isFinal(firstStep(begun)?.code ?? "")) {
    const { merchantId, reqId } = begun.request
    gateway.state.remember({ merchantId, reqId, answer, parameters: begun.parameters })
  }
  return { answer, clear: clearParts(begun.request) }
}

/** The address in a QR code. */
export function walletUrl(gateway: Gateway, { payId }: PaymentRecord): string {
  return `${gateway.publicUrl()}w/${walletToken(payId)}`
}

function decideFirst(
  gateway: Gateway,
  account: OpenAccount,
  payment: PaymentRecord,
  { bag, fault }: { bag: ParameterBag; fault?: Fault },
): PaymentRecord {
  const { method, simulate } = payment.request
  const { module, begins } = METHOD_FACTS[method]
  const by = "shop" as const
  if (fault?.kind === "refuse") {
    const forcedCode = fault.code ?? composeCode("2", module, DETAIL.declined)
    return settleDecision(gateway, account, payment, "pay", { by, forcedCode })
  }
  const isRefusedByName = simulate !== undefined && simulate !== "0000"
  if (isRefusedByName) return settleDecision(gateway, account, payment, "pay", { by })
  if (begins !== "barcode") return settleDecision(gateway, account, payment, "request", { by })
  const behaviour = simulate === undefined ? behaviourOf(gateway, payment, bag) : "approve"
  const walletPaysAt =
    behaviour === "password-soon" ? gateway.clock() + gateway.settings.passwordAfterMs : undefined
  return settleDecision(gateway, account, { ...payment, walletPaysAt }, turnOf(behaviour), { by })
}

function behaviourOf({ settings }: Gateway, payment: PaymentRecord, bag: ParameterBag): WalletBehaviour {
  if (settings.wallet !== "by-code") return settings.wallet
  return walletBehaviour(payment.request.method, bag.get("BuyerIDCode") ?? "")
}

function turnOf(behaviour: WalletBehaviour): Turn {
  switch (behaviour) {
    case "approve":
      return "pay"
    case "decline":
      return "decline"
    case "password":
    case "password-soon":
    case "silent":
      return "request"
    default:
      return assertNever(behaviour)
  }
}

/** A silent wallet leaves the payment open, and the shop with a time-out instead of a result (protocol notes 9.5). */
function answeredStep(gateway: Gateway, payment: PaymentRecord, bag: ParameterBag): Step {
  const step = firstStep(payment)
  if (!step) throw new Error(`Payment ${payment.payId} did not begin`)
  const { begins, module } = METHOD_FACTS[payment.request.method]
  const waits = begins === "barcode" && step.status === "AUTHORIZE_REQUEST"
  if (!waits || behaviourOf(gateway, payment, bag) !== "silent") return step
  return {
    ...step,
    status: "FAILED",
    code: composeCode("2", module, DETAIL.noAnswer),
    description: "the wallet did not answer",
  }
}
