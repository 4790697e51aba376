import type { MedusaContainer } from "@medusajs/framework/types"

import { errorText } from "../domain/error-text"
import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"

import { attemptsOfOrder } from "./attempts-of-order"
import { cancelAttempt } from "./cancel-attempt"

/** Releases reservations that still stand after an order was cancelled; what fails stays a problem for the job. */
export async function finishCanceledOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  for (const attempt of await attemptsOfOrder(container, orderId)) {
    if (attempt.state !== "authorized") {
      continue
    }
    try {
      await cancelAttempt(ledger, attempt)
    } catch (error) {
      const reason = errorText(error)
      await ledger.problems.report("cancel-failed", { ...attempt, orderId }, { reason })
    }
  }
}
