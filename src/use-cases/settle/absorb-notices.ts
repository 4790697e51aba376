import { type Attempt, isOver } from "../../domain/attempt"
import { effectOfNotice } from "../../domain/notice-effect"
import type PaygateModuleService from "../../modules/paygate/service"
import type { PendingNotice } from "../../modules/paygate/stores/notice-store"
import { outcomeOf } from "../../paygate/codes"
import { payId } from "../../paygate/values"
import { failNotice } from "../inbox/fail-notice"
import { askGateway } from "../inquiring/ask-gateway"

import { returnKept } from "./return-kept"

/** How often a compare-and-set is tried when a provider hook moves the state at the same moment. */
const tries = 5

/**
 * Brings the attempt up to date with the notices that wait, and marks them. Order and repetition of notices do not
 * matter: the state only moves forward. A notice that makes an error waits for its next try and holds up no other.
 */
export async function absorbNotices(ledger: PaygateModuleService, attempt: Attempt): Promise<Attempt> {
  const pending = await ledger.notices.pending(attempt.accountId, attempt.transId)
  let current = attempt
  for (const notice of pending) {
    try {
      current = await absorb(ledger, current, notice)
      await ledger.inbox.settle([notice.id], "settled")
    } catch (error) {
      await failNotice(ledger, notice, attempt, error)
    }
  }
  return current
}

async function absorb(
  ledger: PaygateModuleService,
  attempt: Attempt,
  notice: PendingNotice,
): Promise<Attempt> {
  const { account } = ledger.gateway(attempt.accountId)
  let current = attempt
  for (let tried = 0; tried < tries; tried++) {
    if (isOver(current.state) && outcomeOf({ Code: notice.code, Status: notice.status }) === "success") {
      await returnKept(ledger, current)
      return current
    }
    const effect = effectOfNotice(current, account, { Code: notice.code, Status: notice.status })
    if (effect.inquire) {
      return askGateway(ledger, current)
    }
    const newlyCaptured = effect.state === "captured" && current.state !== "captured"
    const moved = await ledger.attempts.moveState(current, effect.state, {
      code: notice.code,
      status: notice.status,
      ...(notice.payId === null ? {} : { payId: payId(notice.payId) }),
      ...(newlyCaptured ? { captured: current.amount } : {}),
    })
    const fresh = (await ledger.attempts.byId(current.id)) ?? current
    if (moved) {
      return fresh
    }
    current = fresh
  }
  throw new Error(`The state of attempt ${attempt.id} keeps moving; it is settled later.`)
}
