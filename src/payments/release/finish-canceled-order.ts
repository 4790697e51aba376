import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { attemptsOfOrder } from "../../orders/attempts-of-order"
import { recordDifference, recordNow } from "../../orders/record/record-difference"
import { assertNever } from "../../paygate/wire/assert-never"
import { causeOf } from "../../refusals/medusa-error"
import { changedRefusal } from "../../refusals/operation-refusals"
import { refundRest } from "../refund/refund-rest"

import { cancelAttempt } from "./cancel-attempt"
import { closeUnpaid } from "./close-unpaid"
import { reportReservedRest } from "./report-reserved-rest"

/**
 * Finishes at the gateway what failed silently while core canceled an order. Failures become a problem that the job
 * retries.
 * @param held the attempt whose lock the caller holds
 */
export async function finishCanceledOrder(
  container: MedusaContainer,
  orderId: string,
  held?: string,
): Promise<void> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  for (const attempt of await attemptsOfOrder(container, orderId)) {
    try {
      await finishCanceledAttempt(container, paygate, { ...attempt, orderId }, attempt.id === held)
    } catch (error) {
      await paygate.problems.report("cancel-failed", { ...attempt, orderId }, causeOf(error))
    }
  }
}

/**
 * Completes one attempt of a canceled order: an unpaid code is closed, a reservation is released, captured money that
 * core could not refund is refunded, unless it was captured after the cancellation.
 * @param isHeld whether the caller holds the payment's lock, for which it would wait in vain otherwise
 * @throws RefusalError when the gateway refuses or cannot be asked; tried again later
 */
export async function finishCanceledAttempt(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  isHeld: boolean,
): Promise<void> {
  switch (attempt.state) {
    case "open":
      await closeUnpaid(paygate, attempt)
      return
    case "authorized":
      await cancelAttempt(paygate, attempt)
      await (isHeld
        ? recordDifference(container, paygate, attempt.id)
        : recordNow(container, paygate, attempt.id, {}))
      await paygate.problems.resolve("release-refused", attempt.id)
      return
    case "captured":
      if (
        !(await isAPersonsMatter(paygate, attempt)) &&
        (await refundRest(container, paygate, attempt)) === "more-is-left"
      ) {
        throw changedRefusal(attempt)
      }
      await reportReservedRest(paygate, attempt)
      await paygate.problems.resolve("cancel-failed", attempt.id)
      await paygate.problems.resolve("release-refused", attempt.id)
      return
    case "auto-refunding":
    case "held":
    case "differs":
      return
    case "failed":
    case "released":
    case "auto-refunded":
      await paygate.problems.resolve("cancel-failed", attempt.id)
      await paygate.problems.resolve("release-refused", attempt.id)
      await paygate.problems.resolve("order-unpaid", attempt.id)
      return
    default:
      assertNever(attempt.state)
  }
}

/**
 * Whoever captured after the cancellation may have had a reason: a person refunds it, or closes the entry and keeps it. An entry
 * that closed itself, because everything was back, says nothing of what is captured later.
 */
async function isAPersonsMatter(paygate: PaygateModuleService, { id }: Attempt): Promise<boolean> {
  const told = await paygate.listPaygateProblems({ kind: "captured-after-cancel", attempt_id: id })
  return told.some(({ state, done_by }) => state === "open" || done_by !== null)
}
