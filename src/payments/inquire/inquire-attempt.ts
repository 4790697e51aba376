import type { Attempt } from "../../domain/attempt"
import type { GatewayTotals } from "../../domain/gateway-totals"
import { readPaymentStatus, readTotals } from "../../domain/inquiry"
import { methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"
import { inquire, inquire24, inquireExt } from "../../paygate/endpoints"
import { GatewayCallError, type GatewayCallErrorCode } from "../../paygate/errors"
import type { PayId } from "../../paygate/values"

/** The result of an inquiry. */
export type InquiryResult =
  | { readonly kind: "found"; readonly payId: PayId; readonly totals: GatewayTotals }
  /** The gateway knows no such payment: the shopper never reached the point of paying. */
  | { readonly kind: "not-found"; readonly code: string }
  | {
      readonly kind: "no-answer"
      readonly reason: string
      readonly silence?: GatewayCallErrorCode
      /** Of a refused inquiry, for people: it says nothing about the payment. */
      readonly code?: string
    }

/**
 * Asks the gateway for the state of a payment: by PayID when it is known, else by TransID, which works for 24 hours. At
 * the point of sale `inquireExt.aspx` comes first, because only through it the gateway learns that the shopper has
 * confirmed (Alipay document, inquiry). A form that failed may have been paid in another tab, under another PayID, which
 * only the TransID finds. The second payment of a form has its PayID and is asked about by nothing else.
 */
export async function inquireAttempt(
  paygate: PaygateModuleService,
  attempt: Attempt,
  signal?: AbortSignal,
): Promise<InquiryResult> {
  try {
    const extended = needsExtended(attempt)
      ? await askState(paygate, attempt, attempt.payId, signal)
      : undefined
    if (extended?.kind === "found") {
      return extended
    }
    const found = await askTotals(paygate, attempt, attempt.payId, signal)
    return mayBePaidByAnother(attempt) && !holdsMoney(found)
      ? await anotherPayment(paygate, attempt, found, signal)
      : found
  } catch (error) {
    if (error instanceof GatewayCallError) {
      return { kind: "no-answer", reason: error.message, silence: error.code }
    }
    throw error
  }
}

function mayBePaidByAnother({ state, payId, duplicateOf }: Attempt): boolean {
  return state === "failed" && payId !== null && duplicateOf === null
}

/** By TransID, for another payment of the same form. An unknown or expired TransID changes nothing. */
async function anotherPayment(
  paygate: PaygateModuleService,
  attempt: Attempt,
  known: InquiryResult,
  signal: AbortSignal | undefined,
): Promise<InquiryResult> {
  const other = await askTotals(paygate, attempt, null, signal)
  return holdsMoney(other) ? other : known
}

function holdsMoney(inquiry: InquiryResult): boolean {
  if (inquiry.kind !== "found") {
    return false
  }
  const { authorized, captured } = inquiry.totals
  return (authorized !== "unknown" && authorized > 0) || (captured !== "unknown" && captured > 0)
}

async function askTotals(
  paygate: PaygateModuleService,
  attempt: Attempt,
  known: PayId | null,
  signal: AbortSignal | undefined,
): Promise<InquiryResult> {
  const { client } = paygate.gateway(attempt.accountId)
  const answer =
    known === null
      ? await client.call(inquire24, { TransID: attempt.transId }, { signal })
      : await client.call(inquire, { PayID: known, TransID: attempt.transId }, { signal })
  const reading = readTotals(answer)
  const payId = known ?? answer.PayID
  if (reading.kind !== "found") {
    return reading
  }
  return payId === undefined
    ? { kind: "no-answer", code: answer.Code, reason: "the inquiry's answer has no PayID" }
    : { ...reading, payId }
}

/** The inquiry for payments at the point of sale: its Status is the payment's own, and it has no totals. */
async function askState(
  paygate: PaygateModuleService,
  attempt: Attempt,
  payId: PayId,
  signal: AbortSignal | undefined,
): Promise<InquiryResult> {
  const { client } = paygate.gateway(attempt.accountId)
  const request = {
    PayID: payId,
    TransID: attempt.transId,
    Amount: attempt.amount,
    Currency: attempt.currency,
  }
  const answer = await client.call(inquireExt, request, { signal })
  const reading = readPaymentStatus(answer, attempt.amount)
  return reading.kind === "found" ? { ...reading, payId } : reading
}

function needsExtended(attempt: Attempt): attempt is Attempt & { payId: PayId } {
  return (
    methods[attempt.method].inquiry === "inquireExt" && attempt.payId !== null && attempt.state === "open"
  )
}
