import type { Attempt } from "../../domain/attempt"
import { type Hearing, stateTable } from "../../domain/attempt-states"
import { effectOfNotice } from "../../domain/notice-effect"
import type PaygateModuleService from "../../modules/paygate/service"
import type { PendingNotice } from "../../modules/paygate/stores/notice-store"
import { payId } from "../../paygate/values"
import { inquireNow } from "../inquire/inquire-now"

import { failNotice } from "./fail-notice"

/** How often a compare-and-set is repeated when the state changes at the same moment. */
const tries = 5

/**
 * Applies the waiting notices to the attempt and marks them. Their order and repetition do not matter. A notice that
 * fails waits for its next try and does not hold up others.
 */
export async function applyNotices(paygate: PaygateModuleService, attempt: Attempt): Promise<Attempt> {
  const pending = await paygate.notices.pending(attempt)
  let current = attempt
  for (const notice of pending) {
    try {
      current = await apply(paygate, current, notice)
      await paygate.inbox.markProcessed([notice.id], "processed")
    } catch (error) {
      await failNotice(paygate, notice, attempt, error)
    }
  }
  return current
}

async function apply(
  paygate: PaygateModuleService,
  attempt: Attempt,
  notice: PendingNotice,
): Promise<Attempt> {
  let current = attempt
  for (let tried = 0; tried < tries; tried++) {
    const message = { Code: notice.code, Status: notice.status, PayID: notice.payId }
    const effect = effectOfNotice(current, message)
    switch (effect.kind) {
      case "nothing":
        return note(paygate, current, notice)
      case "ask":
        return inquireNow(paygate, current)
      case "second-payment":
        if (notice.payId !== null) {
          await paygate.orphans.insertDuplicate(current, payId(notice.payId))
        }
        return current
      case "heard": {
        const moved = await hear(paygate, current, notice, effect.heard)
        const fresh = (await paygate.attempts.byId(current.id)) ?? current
        if (moved) {
          return fresh
        }
        current = fresh
      }
    }
  }
  throw new Error(`The state of attempt ${attempt.id} keeps moving; its notices are applied later.`)
}

/** A message that changes no state still gives an open attempt its status, and its PayID. */
async function note(
  paygate: PaygateModuleService,
  attempt: Attempt,
  notice: PendingNotice,
): Promise<Attempt> {
  if (attempt.state !== "open") {
    return attempt
  }
  await paygate.attempts.moveState(attempt, "open", {
    code: notice.code,
    status: notice.status,
    ...(notice.payId === null ? {} : { payId: payId(notice.payId) }),
  })
  return (await paygate.attempts.byId(attempt.id)) ?? attempt
}

function hear(
  paygate: PaygateModuleService,
  attempt: Attempt,
  notice: PendingNotice,
  heard: Hearing,
): Promise<boolean> {
  const to = stateTable[attempt.state].after[heard]
  const isNew = to !== attempt.state
  return paygate.attempts.moveState(attempt, to, {
    ...(isNew || attempt.state === "open" ? { code: notice.code, status: notice.status } : {}),
    ...(notice.payId === null ? {} : { payId: payId(notice.payId), paid: heard !== "declined" && isNew }),
    ...(isNew && heard === "reserved" ? { authorized: attempt.amount } : {}),
    ...(isNew && heard === "taken" ? { captured: attempt.amount } : {}),
  })
}
