import { assertNever } from "../../paygate/wire/assert-never"
import { composeCode, DETAIL, SUCCESS } from "../codes"
import { METHOD_FACTS } from "../methods"

import type { PaymentRecord, Step } from "./payment"
import type { Turn } from "./turn"

export interface Decision {
  readonly choice: Turn
  /** The contract captures at once (TWINT's Sale). */
  readonly sale: boolean
  /** A Code returned regardless of the shopper's choice. */
  readonly forcedCode?: string
  /** What is authorized or captured instead of the requested amount. */
  readonly otherAmount?: number
  /** Code of a payment that waits for the customer, where it is not the usual one. */
  readonly openCode?: "pending" | "success" | "error"
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
    amount: decision.otherAmount ?? amount,
    asked: decision.otherAmount === undefined ? undefined : amount,
    kind: atOnce ? "sale" : "authorization",
    ...verdictOf(payment, decision),
  }
  return { ...payment, steps: [step, ...payment.steps.filter(({ xid }) => xid !== step.xid)] }
}

function verdictOf(payment: PaymentRecord, { choice, forcedCode, openCode }: Decision): Verdict {
  const { method, simulate } = payment.request
  const { module } = METHOD_FACTS[method]
  if (forcedCode !== undefined)
    return { status: "FAILED", code: forcedCode, description: "refused on demand" }
  if (choice === "cancel") {
    return {
      status: "FAILED",
      code: composeCode("2", module, DETAIL.canceled),
      description: "canceled by the customer",
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
      code: codeOfWaiting(openCode, module),
      description: "waiting for the customer",
    }
  }
  if (simulate !== undefined && simulate !== "0000") {
    return { status: "FAILED", code: composeCode("2", module, simulate), description: "simulated" }
  }
  return PAID
}

/** The documents give only the Status AUTHORIZE_REQUEST; its Code is a guess (protocol notes 9.5). */
function codeOfWaiting(openCode: Decision["openCode"], module: string): string {
  switch (openCode) {
    case undefined:
    case "pending":
      return composeCode("6", module, DETAIL.pending)
    case "error":
      return composeCode("2", module, DETAIL.pending)
    case "success":
      return SUCCESS
    default:
      return assertNever(openCode)
  }
}
