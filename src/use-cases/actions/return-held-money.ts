import type { MedusaContainer } from "@medusajs/framework/types"

import { isPaid } from "../../domain/attempt"
import type { GiveBackReason } from "../../domain/settlement"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../refusal"
import { giveBack } from "../settle/give-back"
import { underLease } from "../under-lease"

import { runningRefusal } from "./action-refusals"

/**
 * Gives held money back, at a person's wish: a reservation is reversed, captured money is credited.
 * @throws RefusalError when nothing is held, or the gateway refuses, or the outcome is unknown
 */
export async function returnHeldMoney(container: MedusaContainer, attemptId: string): Promise<void> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const known = await ledger.attempts.byId(attemptId)
  if (!known) {
    throw new RefusalError("unknown-attempt", `There is no payment ${attemptId} in the Paygate ledger.`)
  }
  const returned = await underLease(ledger, attemptId, async (attempt) => {
    if (attempt.heldReason === null || !isPaid(attempt.state)) {
      throw new RefusalError(
        "not-supported",
        `No money of the payment ${attempt.transId} is held; it is ${attempt.state}.`,
        { facts: { reason: "no-money-held" } },
      )
    }
    await giveBack(container, ledger, attempt, attempt.heldReason as GiveBackReason)
    return true
  })
  if (returned === undefined) {
    throw runningRefusal(known, "credit")
  }
}
