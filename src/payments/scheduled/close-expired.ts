import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import type { ProblemDetails } from "../../domain/problem"
import { knowsTransId } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { inquireAttempt } from "../inquire/inquire-attempt"
import { noteInquiry } from "../inquire/inquire-now"
import { readStoreFacts } from "../reconcile/store-facts"

/**
 * After a day a clear "nothing was paid" ends the attempt; without an answer it is handed to a person, and inquired
 * about again.
 * @returns the attempt as it is afterwards, and whether an answer may still come; this one may be the first, and say
 * that it is paid
 */
export async function closeExpired(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<{ readonly attempt: Attempt; readonly askAgain: boolean }> {
  const inquiry = await inquireAttempt(paygate, attempt)
  switch (inquiry.kind) {
    case "not-found":
      if (attempt.payId === null && !knowsTransId(attempt.createdAt, new Date())) {
        // The shop was down for a day: a payment made meanwhile would be "not found" as well.
        await reportUnknown(container, paygate, attempt, { reason: "asked-too-late" })
        return { attempt, askAgain: false }
      }
      await paygate.attempts.moveState(attempt, "failed", { code: inquiry.code })
      break
    case "found": {
      const noted = await noteInquiry(paygate, attempt, inquiry)
      const { authorized, captured } = inquiry.totals
      if (noted.state === "open" && authorized === 0 && captured === 0) {
        await paygate.attempts.moveState(noted, "failed")
      } else if (noted.state === "open") {
        await reportUnknown(container, paygate, attempt, { reason: "no-amounts" })
      }
      break
    }
    case "no-answer":
      await reportUnknown(container, paygate, attempt, { reason: "no-answer", cause: inquiry.reason })
  }
  const known = (await paygate.attempts.byId(attempt.id)) ?? attempt
  if (known.state !== "open") {
    await paygate.problems.resolve("state-unknown", attempt.id)
  }
  return { attempt: known, askAgain: known.state === "open" }
}

/** An interrupted completion may have left an order; whoever looks into it should see that, too. */
async function reportUnknown(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  why: ProblemDetails,
): Promise<void> {
  const { order } = await readStoreFacts(container, paygate, attempt)
  const about = { id: attempt.id, orderId: attempt.orderId ?? order?.id ?? null }
  await paygate.problems.report("state-unknown", about, { trans_id: attempt.transId, ...why })
}
