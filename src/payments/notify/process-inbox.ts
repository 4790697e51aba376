import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { InboxEntry } from "../../modules/paygate/stores/inbox-store"
import { failNotice } from "../reconcile/fail-notice"
import { reconcilePayment } from "../reconcile/reconcile-payment"

/** Another process reconciles the payment and is likely to apply the message itself. */
const lookAgainAfter = 2_000
/** The job runs once a minute; shorter waits are handled by this process. */
const jobComesEvery = 60_000

/** Processes a message that was just stored, in the background; null for a known one. */
export function processInBackground(container: MedusaContainer, noticeId: string | null): void {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  if (noticeId !== null) {
    paygate.background.add(() => processNotice(container, noticeId))
  }
}

/** Processes one message if it is due and no other process works on it. */
export async function processNotice(container: MedusaContainer, noticeId: string): Promise<void> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const entry = await paygate.inbox.acquireOne(noticeId, randomUUID())
  if (entry) {
    await processEntry(container, paygate, entry)
  }
}

/**
 * Processes the message that has been due longest: what a crash left, what failed before, what other processes have no
 * room for. Each message is acquired on its own, so that a run may end or die at any point.
 * @returns whether there was one
 */
export async function processNextNotice(container: MedusaContainer): Promise<boolean> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const entry = await paygate.inbox.acquireNext(randomUUID())
  if (entry) {
    await processEntry(container, paygate, entry)
  }
  return entry !== undefined
}

async function processEntry(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  entry: InboxEntry,
): Promise<void> {
  const { attemptId } = entry
  if (attemptId === null) {
    await paygate.inbox.markProcessed([entry.id], "orphaned")
    return
  }
  try {
    const result = await reconcilePayment(container, attemptId)
    if (result.kind === "in-progress") {
      await paygate.inbox.release(entry)
      lookAgain(container, paygate, entry.id, lookAgainAfter)
    } else if (result.kind === "later" || result.kind === "gave-up") {
      // If the message itself was applied, there is nothing to mark here: the attempt has its own schedule.
      await afterError(container, paygate, entry, attemptId, result.cause)
    }
  } catch (error) {
    await afterError(container, paygate, entry, attemptId, error)
  }
}

async function afterError(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  entry: InboxEntry,
  attemptId: string,
  error: unknown,
): Promise<void> {
  const dueAt = await failNotice(paygate, entry, { id: attemptId, orderId: null }, error)
  const wait = dueAt === undefined ? undefined : dueAt.getTime() - Date.now()
  if (wait !== undefined && wait < jobComesEvery) {
    lookAgain(container, paygate, entry.id, wait)
  }
}

function lookAgain(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  noticeId: string,
  wait: number,
): void {
  paygate.background.addLater(wait, () => processNotice(container, noticeId))
}
