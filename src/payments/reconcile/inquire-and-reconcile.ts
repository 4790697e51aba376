import type { MedusaContainer } from "@medusajs/framework/types"

import type { InquiryAnswer } from "../../contracts/attempt-card"
import type { Attempt } from "../../domain/attempt"
import { stateTable } from "../../domain/attempt-states"
import { reportedTotals } from "../../domain/money"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { inquireAttempt, type InquiryResult } from "../inquire/inquire-attempt"
import { noteInquiry } from "../inquire/inquire-now"

import { reconcilePayment } from "./reconcile-payment"

/** A person waits for the answer in front of a screen; in milliseconds. */
const patience = 20_000

/**
 * Asks the gateway for a payment's state at an admin's request, and stores it; a payment that turns out to be paid gets
 * its order at once.
 */
export async function inquireAndReconcile(
  container: MedusaContainer,
  attempt: Attempt,
): Promise<InquiryAnswer> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const inquiry = await inquireAttempt(paygate, attempt, AbortSignal.timeout(patience))
  const known = await noteInquiry(paygate, attempt, inquiry)
  if (stateTable[known.state].holdsMoney && known.completedAt === null) {
    await reconcilePayment(container, attempt.id)
  }
  return answerOf(inquiry, attempt.currency)
}

function answerOf(inquiry: InquiryResult, currency: string): InquiryAnswer {
  switch (inquiry.kind) {
    case "found":
      return {
        result: "found",
        ...reportedTotals(inquiry.totals, currency),
        last_status: inquiry.totals.lastStatus ?? null,
      }
    case "not-found":
      return { result: "not-found", code: inquiry.code }
    case "no-answer":
      return {
        result: "no-answer",
        reason: inquiry.reason,
        silence: inquiry.silence ?? null,
        code: inquiry.code ?? null,
      }
  }
}
