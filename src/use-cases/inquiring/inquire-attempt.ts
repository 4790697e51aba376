import type { Attempt } from "../../domain/attempt"
import type { GatewayTotals } from "../../domain/gateway-totals"
import { readPaymentStatus, readTotals } from "../../domain/inquiry"
import { methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"
import { GatewayCallError, type GatewayCallErrorCode } from "../../paygate/errors"
import { inquire, inquire24, inquireExt } from "../../paygate/operations"
import type { PayId } from "../../paygate/values"

/** What an inquiry found. */
export type InquiryResult =
  | { readonly kind: "found"; readonly payId: PayId; readonly totals: GatewayTotals }
  /** The gateway knows no such payment: the shopper never got as far as paying. */
  | { readonly kind: "not-found"; readonly code: string }
  | {
      readonly kind: "no-answer"
      readonly reason: string
      readonly silence?: GatewayCallErrorCode
      /** Of an inquiry that was refused, for people: it says nothing about the payment. */
      readonly code?: string
    }

/**
 * Asks the gateway how a payment stands: by PayID when we know it, else by TransID, which it answers for 24 hours.
 * Protocol notes 10.3.
 */
export async function inquireAttempt(
  ledger: PaygateModuleService,
  attempt: Attempt,
  signal?: AbortSignal,
): Promise<InquiryResult> {
  try {
    const totals = await askTotals(ledger, attempt, signal)
    return totals.kind !== "found" && needsExtended(attempt)
      ? await askState(ledger, attempt, attempt.payId, signal)
      : totals
  } catch (error) {
    if (error instanceof GatewayCallError) {
      return { kind: "no-answer", reason: error.message, silence: error.code }
    }
    throw error
  }
}

async function askTotals(
  ledger: PaygateModuleService,
  attempt: Attempt,
  signal: AbortSignal | undefined,
): Promise<InquiryResult> {
  const { client } = ledger.gateway(attempt.accountId)
  const answer =
    attempt.payId === null
      ? await client.call(inquire24, { TransID: attempt.transId }, { signal })
      : await client.call(inquire, { PayID: attempt.payId, TransID: attempt.transId }, { signal })
  const reading = readTotals(answer)
  const payId = attempt.payId ?? answer.PayID
  if (reading.kind !== "found") {
    return reading
  }
  return payId === undefined
    ? { kind: "no-answer", code: answer.Code, reason: "the inquiry's answer has no PayID" }
    : { ...reading, payId }
}

/** The one inquiry of the documents for payments at the till: its Status is the payment's own, without totals. */
async function askState(
  ledger: PaygateModuleService,
  attempt: Attempt,
  payId: PayId,
  signal: AbortSignal | undefined,
): Promise<InquiryResult> {
  const { client } = ledger.gateway(attempt.accountId)
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
