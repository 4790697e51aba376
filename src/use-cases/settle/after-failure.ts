import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { type Attempt, isPaid } from "../../domain/attempt"
import { errorText } from "../../domain/error-text"
import { settleSlowWait, settleWait } from "../../domain/retry-schedule"
import type { GiveBackReason } from "../../domain/settlement"
import type PaygateModuleService from "../../modules/paygate/service"

import { giveBack } from "./give-back"
import { holdMoney } from "./hold-money"
import { readStoreFacts } from "./store-facts"

export type AfterFailure =
  | { readonly kind: "later"; readonly dueAt: Date; readonly cause: string }
  | { readonly kind: "gave-up"; readonly cause: string }
  | WithoutOrder

export type WithoutOrder = { readonly kind: "given-back" | "held"; readonly reason: GiveBackReason }

/** No order can take the money: it goes back, or is held, as the shop wants it (option `orphans`). */
export async function withoutOrder(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  reason: GiveBackReason,
): Promise<WithoutOrder> {
  switch (ledger.configuration.orphans) {
    case "hold":
      await holdMoney(ledger, attempt, reason)
      return { kind: "held", reason }
    case "return":
      await giveBack(container, ledger, attempt, reason)
      return { kind: "given-back", reason }
  }
}

/**
 * A settle made an error: tried again with growing waits. When they are used up the money goes back; when that does not
 * work either, or the payment stands but cannot be booked, it is tried for a week, slowly.
 */
export async function afterFailure(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  error: unknown,
): Promise<AfterFailure> {
  const cause = errorText(error)
  const tries = attempt.settleTries + 1
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`paygate: settling ${attempt.transId} did not work (try ${tries}): ${cause}`)
  if (tries >= 3) {
    await ledger.problems.report("settling-fails", attempt, { cause, tries })
  }
  const wait = settleWait(tries)
  if (wait !== undefined) {
    return { kind: "later", dueAt: new Date(Date.now() + wait), cause }
  }
  const end = await giveUp(container, ledger, attempt, cause)
  if (end) {
    return end
  }
  const slow = settleSlowWait(tries)
  return slow === undefined
    ? { kind: "gave-up", cause }
    : { kind: "later", dueAt: new Date(Date.now() + slow), cause }
}

/** @returns undefined when the money could not be given back either */
async function giveUp(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  cause: string,
): Promise<WithoutOrder | undefined> {
  try {
    const facts = await readStoreFacts(container, ledger, attempt)
    if (facts.order && !facts.order.canceled && !facts.payment) {
      await ledger.problems.report("order-unpaid", attempt, { cause, order_id: facts.order.id })
    }
    // What core left of a session it gave up can no longer become an order's; the money would wait for nothing.
    const stands = facts.payment && (facts.order || facts.payment.sessionId === attempt.sessionId)
    if (isPaid(attempt.state) && !stands) {
      return await withoutOrder(container, ledger, attempt, "completion-impossible")
    }
    await ledger.problems.report("settling-fails", attempt, { cause, gave_up: true })
  } catch (error) {
    await ledger.problems.report("money-not-returned", attempt, { cause, reason: errorText(error) })
  }
  return undefined
}
