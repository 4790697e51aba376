import { composeCode, DETAIL, SUCCESS } from "../codes"
import { METHOD_FACTS } from "../methods"

import type { PaymentRecord, Step } from "./payment"

/** What a shopper, or later the wallet, makes of a payment. */
export type Choice = "pay" | "decline" | "cancel" | "pay-and-close" | "request"

/** What can end a payment: somebody's choice, or the time the shop gave it. */
export type Turn = Choice | "expire"

export interface Decision {
  readonly choice: Turn
  /** The contract captures at once (TWINT's Sale). */
  readonly sale: boolean
  /** A Code that is returned whatever the shopper chose. */
  readonly forcedCode?: string
}

type Verdict = Pick<Step, "status" | "code" | "description">

const PAID: Verdict = { status: "OK", code: SUCCESS, description: "success" }

/** Writes the shopper's decision as the payment's first step; a later decision of an open payment replaces it. */
export function decidePayment(
  payment: PaymentRecord,
  decision: Decision,
  origin: Pick<Step, "at" | "by">,
): PaymentRecord {
  const { method, amount } = payment.request
  const atOnce = METHOD_FACTS[method].capturedAtOnce || decision.sale
  const step: Step = {
    ...origin,
    xid: payment.firstXid,
    amount,
    kind: atOnce ? "sale" : "authorization",
    ...verdictOf(payment, decision),
  }
  return { ...payment, steps: [step] }
}

function verdictOf(payment: PaymentRecord, { choice, forcedCode }: Decision): Verdict {
  const { method, simulate } = payment.request
  const { module } = METHOD_FACTS[method]
  if (forcedCode !== undefined)
    return { status: "FAILED", code: forcedCode, description: "refused on demand" }
  if (choice === "cancel") {
    return {
      status: "FAILED",
      code: composeCode("2", module, DETAIL.cancelled),
      description: "cancelled by the customer",
    }
  }
  if (choice === "decline") {
    return { status: "FAILED", code: composeCode("2", module, DETAIL.declined), description: "declined" }
  }
  if (choice === "expire") {
    return {
      status: "FAILED",
      code: composeCode("2", module, DETAIL.aborted),
      description: "not paid in time",
    }
  }
  if (choice === "request") {
    return {
      status: "AUTHORIZE_REQUEST",
      code: composeCode("6", module, DETAIL.pending),
      description: "waiting for the customer",
    }
  }
  if (simulate !== undefined && simulate !== "0000") {
    return { status: "FAILED", code: composeCode("2", module, simulate), description: "simulated" }
  }
  return PAID
}
