import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { settleAttempt } from "../settle/settle-attempt"

/** How a message stands after it was processed again. */
export type ProcessedAgain =
  | { readonly kind: "not-found" }
  | { readonly kind: "processed"; readonly state: "settled" | "orphaned" }
  /** It made an error again, or somebody else is at it; it is tried again by itself. */
  | { readonly kind: "waiting"; readonly error: string | null }

/** Looks at a stored message once more, as if it had just come. Safe at any time: states only move forward. */
export async function processAgain(container: MedusaContainer, noticeId: string): Promise<ProcessedAgain> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const notice = await ledger.lists.notices.byId(noticeId)
  if (!notice) {
    return { kind: "not-found" }
  }
  const attempt = await ledger.attempts.byTransId(notice.accountId, notice.transId)
  if (!attempt) {
    await ledger.notices.mark([noticeId], "orphaned")
    return { kind: "processed", state: "orphaned" }
  }
  await ledger.lists.notices.putBack(noticeId)
  const result = await settleAttempt(container, attempt.id)
  switch (result.kind) {
    case "in-progress":
      return { kind: "waiting", error: null }
    case "settled":
    case "nothing-to-do":
    case "given-back":
      return { kind: "processed", state: "settled" }
    case "later":
    case "gave-up":
      return { kind: "waiting", error: result.cause }
  }
}
