import { isPaid } from "../../domain/attempt-states"
import type PaygateModuleService from "../../modules/paygate/service"
import { inquireNow } from "../inquiring/inquire-now"
import { closeUnpaid } from "../operations/close-unpaid"

/** A shopper at the point of sale who has not confirmed by then will not; the payment is cancelled. */
const boundAfter = 90_000
const askEvery = 3_000

/**
 * Keeps inquiring about a scanned code after core stopped waiting, and cancels the payment at the limit. The point of
 * sale sees the result when it completes the cart again. After a crash the job finishes this.
 */
export function followScannedCode(ledger: PaygateModuleService, attemptId: string): void {
  ledger.background.addLater(askEvery, async () => {
    const attempt = await ledger.attempts.byId(attemptId)
    if (attempt?.state !== "open") {
      return
    }
    const asked = await inquireNow(ledger, attempt)
    if (isPaid(asked.state)) {
      await ledger.reconciliations.markDue(attemptId)
    } else if (asked.state === "open" && Date.now() - asked.createdAt.getTime() < boundAfter) {
      followScannedCode(ledger, attemptId)
    } else if (asked.state === "open") {
      await closeUnpaid(ledger, asked)
    }
  })
}
