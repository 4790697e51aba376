import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

import { processNotice } from "./process-inbox"

/** The state of a message after it was processed again. */
export type NoticeProcessed =
  | { readonly kind: "not-found" }
  | {
      readonly kind: "processed"
      readonly state: "processed" | "orphaned"
      /** When its payment is tried again; null when there is nothing left to try. */
      readonly reconcileDueAt: Date | null
    }
  /** It failed again, or another process works on it; it is tried again later. */
  | { readonly kind: "waiting"; readonly error: string | null; readonly dueAt: Date }

/**
 * Processes a message of the gateway and its payment again, with all tries from the start. Safe at any time, because a
 * message moves a payment only forward.
 */
export async function processNoticeAgain(
  container: MedusaContainer,
  noticeId: string,
): Promise<NoticeProcessed> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const attemptId = await paygate.inbox.attemptIdOf(noticeId)
  if (!(await paygate.inbox.reopen(noticeId))) {
    return { kind: "not-found" }
  }
  if (attemptId !== undefined) {
    await paygate.reconciliations.restart(attemptId)
  }
  await processNotice(container, noticeId)
  const after = await paygate.inbox.stateOf(noticeId)
  if (after?.state !== "processed" && after?.state !== "orphaned") {
    return { kind: "waiting", error: after?.error ?? null, dueAt: after?.dueAt ?? new Date() }
  }
  if (attemptId !== undefined && !(await paygate.inbox.hasDead(attemptId))) {
    await paygate.problems.resolve("notice-dead", attemptId)
  }
  const reconcileDueAt = attemptId === undefined ? null : await paygate.reconciliations.dueAt(attemptId)
  return { kind: "processed", state: after.state, reconcileDueAt }
}
