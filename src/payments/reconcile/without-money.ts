import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"

import { endReturned, withPayment } from "./go-back"
import { keepBooks } from "./keep-books"
import { reconcileUnpaid } from "./reconcile-unpaid"

export type WithoutMoneyResult =
  | { readonly kind: "nothing-to-do" }
  | { readonly kind: "held" }
  | { readonly kind: "waits"; readonly dueAt: Date }

/**
 * Reconciles an attempt whose money no order can have: it is not paid, over, or kept for a person. An order may stand all the same.
 * @returns undefined when everything has to be read again
 */
export async function reconcileWithoutMoney(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<WithoutMoneyResult | undefined> {
  switch (attempt.state) {
    case "auto-refunded": {
      const lookAgainAt = await endReturned(container, paygate, attempt)
      return lookAgainAt === null ? orderWithoutMoney(container, paygate, attempt) : bookResult(lookAgainAt)
    }
    case "held":
    case "differs": {
      const unpaid = await orderWithoutMoney(container, paygate, attempt)
      return unpaid?.kind === "nothing-to-do" ? { kind: "held" } : unpaid
    }
    case "released": {
      // Its order may have been placed, and the money released at the gateway, before we knew of either.
      const known = await withPayment(container, paygate, attempt)
      return known.paymentId === null
        ? orderWithoutMoney(container, paygate, known)
        : bookResult(await keepBooks(container, paygate, known))
    }
    default:
      return orderWithoutMoney(container, paygate, attempt)
  }
}

async function orderWithoutMoney(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<WithoutMoneyResult | undefined> {
  if (attempt.completedAt) {
    return bookResult(await keepBooks(container, paygate, attempt))
  }
  const unpaid = await reconcileUnpaid(container, paygate, attempt)
  return unpaid.kind === "again" ? undefined : unpaid
}

/** @param lookAgainAt when something is too new to tell */
export function bookResult(lookAgainAt: Date | null): WithoutMoneyResult {
  return lookAgainAt === null ? { kind: "nothing-to-do" } : { kind: "waits", dueAt: lookAgainAt }
}
