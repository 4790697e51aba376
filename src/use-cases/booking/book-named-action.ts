import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount } from "../../paygate/values"
import { RefusalError } from "../refusal"

/**
 * Books money that went back without Medusa: the refund and the action find each other, once. Amount in minor units.
 * @throws RefusalError when the action is not the payment's, is booked already, or is about less
 */
export async function bookNamedAction(
  ledger: PaygateModuleService,
  attempt: Attempt,
  refund: { actionId: string; medusaId: string; amount: MinorAmount },
): Promise<void> {
  const action = await ledger.actions.byId(refund.actionId)
  // Medusa splits unrounded amounts: the last part may round to one minor unit more. It may be less, where Medusa shows a part
  // of what went back already.
  if (!action || refund.amount - action.amount > 1) {
    throw new RefusalError(
      "action-refused",
      `The refund names ${refund.actionId}, which is about something else.`,
    )
  }
  const { actionId, medusaId } = refund
  if (!(await ledger.bookings.book({ actionId, medusaId, attemptId: attempt.id }))) {
    throw new RefusalError("action-refused", `The refund of ${refund.actionId} is booked already.`)
  }
}
