import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { isAllThere } from "../../domain/held-money"
import type PaygateModuleService from "../../modules/paygate/service"
import {
  changedRefusal,
  notAllThereRefusal,
  pendingRefusal,
  unconfirmedRefusal,
} from "../../refusals/operation-refusals"
import { importMovements } from "../import/import-movements"
import { reconcileAgain } from "../reconcile/reconcile-again"

/**
 * Asks the gateway whether held money is still there before an order is tried with it: somebody may have returned it in the
 * back office. What moved there is stored and told.
 * @returns the payment as the gateway has confirmed it
 * @throws RefusalError that says what the gateway shows, or that it did not say
 */
export async function refuseUnlessAllThere(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<Attempt> {
  const { end, entered, totals } = await importMovements(paygate, attempt.id)
  const known = (await paygate.attempts.byId(attempt.id)) ?? attempt
  if (end === "up-to-date" && known.state === attempt.state && isAllThere(known, totals)) {
    return known
  }
  const unresolved = await paygate.operations.unresolved(attempt.id)
  if (unresolved) {
    throw pendingRefusal(attempt, unresolved, "another-request")
  }
  if (entered > 0) {
    await reconcileAgain(container, attempt.id)
  } else if (known.state !== attempt.state) {
    throw changedRefusal(attempt)
  }
  throw totals === undefined || end === "no-answer"
    ? unconfirmedRefusal(attempt)
    : notAllThereRefusal(totals, attempt.currency)
}
