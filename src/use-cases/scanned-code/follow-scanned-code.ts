import { isPaid } from "../../domain/attempt-states"
import type PaygateModuleService from "../../modules/paygate/service"
import { closeUnpaid } from "../actions/close-unpaid"
import { inquireNow } from "../inquiring/inquire-now"

/** A shopper stands at the till: who has not confirmed by then will not, and the payment is called off. */
const boundAfter = 90_000
const askEvery = 3_000

/**
 * Keeps asking about a scanned code after core stopped waiting, and calls the payment off at the bound. The till sees
 * the result when it completes the cart again. What a crash leaves, the reconcile job finishes.
 */
export function followScannedCode(ledger: PaygateModuleService, attemptId: string): void {
  ledger.background.addLater(askEvery, async () => {
    const attempt = await ledger.attempts.byId(attemptId)
    if (attempt?.state !== "open") {
      return
    }
    const asked = await inquireNow(ledger, attempt)
    if (isPaid(asked.state)) {
      await ledger.reconciles.markDue(attemptId)
    } else if (asked.state === "open" && Date.now() - asked.createdAt.getTime() < boundAfter) {
      followScannedCode(ledger, attemptId)
    } else if (asked.state === "open") {
      await closeUnpaid(ledger, asked)
    }
  })
}
