import { setTimeout as wait } from "node:timers/promises"

import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { type Decision, stateTable } from "../../domain/attempt-states"
import { formatMoney } from "../../domain/money"
import { isRunning } from "../../domain/operation"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { isOrderCanceled } from "../../orders/read-order"
import { changedRefusal, pendingRefusal } from "../../refusals/operation-refusals"
import { RefusalError } from "../../refusals/refusal"
import { reconcileAgain } from "../reconcile/reconcile-again"
import { readStoreFacts } from "../reconcile/store-facts"
import { refundRest } from "../refund/refund-rest"

import { refuseUnlessAllThere } from "./refuse-unless-all-there"

/** A person waits in front of a screen; in milliseconds. */
const personWaits = 30_000
const checkEvery = 200

/**
 * A person decides about money that no order needs: it is refunded, or, while it is held, the order is tried once more.
 * @param by the admin who decides
 * @throws RefusalError when there is nothing to decide, or the payment changed meanwhile
 */
export async function decidePayment(
  container: MedusaContainer,
  attemptId: string,
  decision: Decision,
  by?: string,
): Promise<void> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const attempt = await paygate.attempts.byId(attemptId)
  if (!attempt) {
    throw new RefusalError("attempt-unknown", `There is no payment ${attemptId} in the Paygate ledger.`)
  }
  if (decision === "refund" && (attempt.state === "auto-refunding" || attempt.state === "auto-refunded")) {
    // Clicked twice: it is in progress, or done.
    return goesOn(container, paygate, attempt)
  }
  if (decision === "refund" && attempt.state === "captured" && (await isOrderCanceled(container, attempt))) {
    await refundRest(container, paygate, attempt, by)
    return goesOn(container, paygate, attempt)
  }
  if (!stateTable[attempt.state].decisions.includes(decision)) {
    throw new RefusalError(
      "not-supported",
      `No money of the payment ${attempt.transId} waits for that decision; it is ${attempt.state}.`,
      { facts: { reason: "no-money-held" } },
    )
  }
  const known = decision === "try-order" ? await refuseUnlessAllThere(container, paygate, attempt) : attempt
  if (!(await move(paygate, known, decision))) {
    const current = await paygate.attempts.byId(attempt.id)
    if (
      decision === "refund" &&
      (current?.state === "auto-refunding" || current?.state === "auto-refunded")
    ) {
      return goesOn(container, paygate, attempt)
    }
    throw changedRefusal(attempt)
  }
  await goesOn(container, paygate, attempt)
  if (decision === "try-order") {
    await refuseWhenHeldAgain(container, paygate, attempt.id)
  }
}

/** @throws RefusalError while the outcome at the gateway is unknown */
async function goesOn(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<void> {
  await reconcileAgain(container, attempt.id)
  const until = Date.now() + personWaits
  for (;;) {
    const unresolved = await paygate.operations.unresolved(attempt.id)
    const current = await paygate.attempts.byId(attempt.id)
    // Clicked twice at the same moment: the other click is being carried out.
    const isUnderWay = unresolved ? isRunning(unresolved) : current?.state === "auto-refunding"
    if (!isUnderWay || Date.now() > until) {
      if (unresolved) {
        // Pressed again it waits for the same refund.
        throw pendingRefusal(attempt, unresolved, "this-request")
      }
      return
    }
    await wait(checkEvery)
  }
}

/** @throws RefusalError that says why no order could be placed */
async function refuseWhenHeldAgain(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attemptId: string,
): Promise<void> {
  const attempt = await paygate.attempts.byId(attemptId)
  if (attempt?.state !== "held") {
    return
  }
  const { cart } = await readStoreFacts(container, paygate, attempt)
  const paid = formatMoney(attempt.amount, attempt.currency)
  const cause =
    cart && attempt.stateReason === "amount-differs"
      ? `the cart costs ${formatMoney(cart.total, cart.currency)} now, and ${paid} were paid`
      : `${paid} were paid, and nothing in the shop takes it (${attempt.stateReason ?? "unknown"})`
  throw new RefusalError("not-supported", `No order could be placed: ${cause}. The money stays held.`, {
    facts: { reason: "held-again", cause },
  })
}

/** @returns false when the payment changed since it was read */
function move(paygate: PaygateModuleService, attempt: Attempt, decision: Decision): Promise<boolean> {
  return paygate.together(async ({ orphans, problems }) => {
    const moved =
      decision === "refund"
        ? await orphans.turnAway(attempt, "auto-refunding", attempt.stateReason ?? "amount-differs")
        : await orphans.takeBack(attempt)
    if (moved) {
      await problems.resolve("money-held", attempt.id)
    }
    return moved
  })
}
