import { isPaid } from "../../domain/attempt-states"
import type PaygateModuleService from "../../modules/paygate/service"
import { inquireNow } from "../inquire/inquire-now"
import { closeUnpaid } from "../release/close-unpaid"

/** A shopper at the point of sale who has not confirmed by then will not; the payment is canceled. */
const boundAfter = 90_000
const askEvery = 3_000

/**
 * Keeps inquiring about a scanned code after core stopped waiting, and cancels the payment at the limit. The point of
 * sale sees the result when it completes the cart again. After a crash the job finishes this.
 */
export function followScannedCode(paygate: PaygateModuleService, attemptId: string): void {
  paygate.background.addLater(askEvery, async () => {
    const attempt = await paygate.attempts.byId(attemptId)
    if (attempt?.state !== "open") {
      return
    }
    const asked = await inquireNow(paygate, attempt)
    if (isPaid(asked.state)) {
      await paygate.reconciliations.markDue(attemptId)
    } else if (asked.state === "open" && Date.now() - asked.createdAt.getTime() < boundAfter) {
      followScannedCode(paygate, attemptId)
    } else if (asked.state === "open") {
      await closeUnpaid(paygate, asked)
    }
  })
}
