import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { knowsTransId } from "../../domain/retry-schedule"
import type PaygateModuleService from "../../modules/paygate/service"
import { inquireAttempt } from "../inquiring/inquire-attempt"
import { noteInquiry } from "../inquiring/inquire-now"
import { readStoreFacts } from "../settle/store-facts"

/**
 * A day has passed: a clear "nothing was paid" ends the attempt, no answer at all is for a person.
 * @returns the attempt as it is afterwards; the answer to this last question may be the first one, and say that it is paid
 */
export async function closeExpired(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
): Promise<Attempt> {
  const inquiry = await inquireAttempt(ledger, attempt)
  switch (inquiry.kind) {
    case "not-found":
      if (attempt.payId === null && !knowsTransId(attempt.createdAt, new Date())) {
        // The shop was down for a day: a payment made meanwhile would be "not found" as well.
        await reportUnknown(
          container,
          ledger,
          attempt,
          "the gateway answers by TransID for a day, and that is over",
        )
        return attempt
      }
      await ledger.attempts.moveState(attempt, "failed", { code: inquiry.code })
      break
    case "found": {
      const known = await noteInquiry(ledger, attempt, inquiry)
      if (known.state === "open") {
        await ledger.attempts.moveState(known, "failed")
      }
      break
    }
    case "no-answer":
      await reportUnknown(container, ledger, attempt, inquiry.reason)
  }
  return (await ledger.attempts.byId(attempt.id)) ?? attempt
}

/** An order may stand for it that a killed completion left: who looks into it has to see that too. */
async function reportUnknown(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  reason: string,
): Promise<void> {
  const { order } = await readStoreFacts(container, ledger, attempt)
  const about = { id: attempt.id, orderId: attempt.orderId ?? order?.id ?? null }
  await ledger.problems.report("state-unknown", about, { trans_id: attempt.transId, reason })
}
