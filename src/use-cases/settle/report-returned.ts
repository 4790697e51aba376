import type { MedusaContainer } from "@medusajs/framework/types"

import { type Attempt, tookAmount } from "../../domain/attempt"
import { type GiveBackReason, nextSettlement } from "../../domain/settlement"
import type PaygateModuleService from "../../modules/paygate/service"

import { bookReturned } from "./book-returned"
import { readStoreFacts } from "./store-facts"
import { tellReturned } from "./tell-returned"

/** Money went back and the process died before anybody was told, or before Medusa showed it: it is made good now. */
export async function reportReturned(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
): Promise<void> {
  const told = await ledger.listPaygateProblems(
    { kind: "money-returned", attempt_id: attempt.id },
    { take: 1 },
  )
  if (told.length === 0) {
    await tellReturned(ledger, attempt, {
      reason: await reasonFor(container, ledger, attempt),
      amount: tookAmount(attempt),
    })
  }
  await bookReturned(container, ledger, attempt)
}

/** Why no order could take it, by what Medusa shows now. */
async function reasonFor(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
): Promise<GiveBackReason> {
  const facts = await readStoreFacts(container, ledger, attempt)
  const settlement = nextSettlement({ ...attempt, state: "captured", completedAt: null }, facts, false)
  return settlement.step === "give-back" ? settlement.reason : "completion-impossible"
}
