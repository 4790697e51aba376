import type { MedusaContainer } from "@medusajs/framework/types"

import { type Attempt, tookAmount } from "../../domain/attempt"
import { methods } from "../../domain/methods"
import { remainder } from "../../domain/money"
import type { GiveBackReason } from "../../domain/settlement"
import type PaygateModuleService from "../../modules/paygate/service"
import { refundAttempt } from "../actions/refund-attempt"
import { runAction } from "../actions/run-action"
import { importMovements } from "../importing/import-movements"

import { bookReturned } from "./book-returned"
import { tellReturned } from "./tell-returned"

/**
 * Returns the money of an attempt that no order can take, by what the ledger says: a reservation is reversed, captured
 * money is credited. Always leaves a problem entry and an event; a payment that stands in Medusa all the same shows it.
 * @throws RefusalError when the gateway refuses or the outcome is unknown; tried again later
 */
export async function giveBack(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  reason: GiveBackReason,
): Promise<void> {
  // What the back office moved first is entered; only what is left goes back.
  await importMovements(ledger, attempt.id)
  const current = (await ledger.attempts.byId(attempt.id)) ?? attempt
  if (current.state === "authorized" && methods[current.method].reverse) {
    await runAction(ledger, current, {
      kind: "reverse",
      amount: current.amount,
      medusaId: null,
      returned: true,
    })
  } else {
    const amount = remainder(current.capturedAmount, current.creditedAmount)
    if (amount > 0) {
      await refundAttempt(ledger, current, { amount, medusaId: null, returned: true })
    } else {
      await ledger.attempts.moveState(current, "returned")
      // An order may stand that nothing leads to; an action of ours would have planned the look.
      await ledger.inquiries.plan(current.id, new Date(), 0)
    }
  }
  await tellReturned(ledger, current, { reason, amount: tookAmount(current) })
  await bookReturned(container, ledger, current)
}
