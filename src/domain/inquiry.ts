import { outcomeOf, saysNotFound } from "../paygate/codes"
import { type MinorAmount, minorAmount } from "../paygate/values"

import type { GatewayTotals } from "./gateway-totals"

/** What the gateway's answer to an inquiry says about the payment. */
export type InquiryReading =
  | { readonly kind: "found"; readonly totals: GatewayTotals }
  /** The gateway knows no such payment: the shopper never reached the point of paying. */
  | { readonly kind: "not-found"; readonly code: string }
  /** The inquiry itself failed, which says nothing about the payment. */
  | { readonly kind: "no-answer"; readonly code: string; readonly reason: string }

interface Answer {
  readonly Status: string
  readonly Code: string
}

/**
 * Reads the answer of `inquire.aspx` and `inquire24.aspx`. Status and Code are about the inquiry, the three amounts
 * about the payment (protocol notes 10.3); a missing amount is unknown, because the gateway writes 0 where nothing
 * moved.
 */
export function readTotals(
  answer: Answer & {
    readonly AmountAuth?: MinorAmount
    readonly AmountCap?: MinorAmount
    readonly AmountCred?: MinorAmount
    readonly LastStatus?: string
  },
): InquiryReading {
  if (outcomeOf(answer) !== "success") return withoutAnswer(answer)
  return {
    kind: "found",
    totals: {
      authorized: answer.AmountAuth ?? "unknown",
      captured: answer.AmountCap ?? "unknown",
      refunded: answer.AmountCred ?? "unknown",
      lastStatus: answer.LastStatus,
    },
  }
}

/**
 * Reads the answer of `inquireExt.aspx`, whose Status is the payment's own and which has no amounts (Alipay document,
 * inquiry). A refusal by the payment method therefore means that nothing was paid.
 * @param amount of the payment, which is captured in full or not at all
 */
export function readPaymentStatus(answer: Answer, amount: MinorAmount): InquiryReading {
  const lastStatus = answer.Status
  const nothingPaid = { authorized: none, captured: none, refunded: none, lastStatus }
  switch (outcomeOf(answer)) {
    case "success":
      return {
        kind: "found",
        totals: { authorized: amount, captured: amount, refunded: "unknown", lastStatus },
      }
    case "open":
      return { kind: "found", totals: nothingPaid }
    case "refused":
      return tellsOfThePayment(answer.Code)
        ? { kind: "found", totals: { ...nothingPaid, endedUnpaid: true } }
        : withoutAnswer(answer)
    case "unknown":
      return withoutAnswer(answer)
  }
}

const none = minorAmount(0)

/**
 * Modules from 100 on belong to the payment methods; the generic ones below are about the request (protocol notes 9.3).
 */
function tellsOfThePayment(code: string): boolean {
  return !saysNotFound(code) && /^.[1-9A-F]/i.test(code.trim())
}

function withoutAnswer({ Status, Code }: Answer): InquiryReading {
  return outcomeOf({ Status, Code }) === "refused" && saysNotFound(Code)
    ? { kind: "not-found", code: Code }
    : { kind: "no-answer", code: Code, reason: `Status ${Status}, Code ${Code}` }
}
