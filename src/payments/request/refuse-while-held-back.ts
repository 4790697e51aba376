import type { Attempt } from "../../domain/attempt"
import { heldBackUntil } from "../../domain/hold-back"
import { methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../../refusals/refusal"

/**
 * Follow-ups of some methods wait for the gateway's first notice (Alipay via PPRO document, notes).
 * @throws RefusalError that says when the same request will be carried out
 */
export async function refuseWhileHeldBack(paygate: PaygateModuleService, attempt: Attempt): Promise<void> {
  const { title, holdBackMinutes } = methods[attempt.method]
  if (holdBackMinutes === 0) {
    return
  }
  const notified = await paygate.notices.hasNotify(attempt.accountId, attempt.transId)
  const until = heldBackUntil(attempt, notified, new Date())
  if (until) {
    throw new RefusalError(
      "held-back",
      `The gateway has not confirmed the payment ${attempt.transId} by its own notice yet, and ${title} allows nothing before that. ` +
        `Nothing was sent. Try again after ${until.toISOString().slice(11, 16)} UTC; then it is sent in any case.`,
      { facts: { reason: "held-back", method: attempt.method, until: until.toISOString() } },
    )
  }
}
