import { methodIds, methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"

/** Whether an account's notices come in. Times are ISO texts. */
export interface NoticeHealth {
  readonly account_id: string
  readonly last_good: { readonly at: string; readonly trans_id: string } | null
  /** Reasons for which notices were refused, the latest first. */
  readonly refused: readonly { readonly reason: string; readonly count: number; readonly last_at: string }[]
  /** Paid attempts without a notice among the last ones. */
  readonly unannounced: { readonly looked: number; readonly trans_ids: readonly string[] }
  readonly last_self_test: { readonly at: string; readonly result: string } | null
}

/** Methods whose notices are signed, so that each leaves a row in the inbox. */
const announced = methodIds.filter((method) => methods[method].notify === "proven")

/** Reads how each account's notices fare. What this process counted and has not stored yet is stored first. */
export async function noticeHealth(ledger: PaygateModuleService): Promise<NoticeHealth[]> {
  await ledger.refusedNotices.flush()
  return Promise.all(ledger.configuration.accounts.map(({ account }) => healthOf(ledger, account.id)))
}

async function healthOf(ledger: PaygateModuleService, accountId: string): Promise<NoticeHealth> {
  const [good, refused, unannounced, selfTest] = await Promise.all([
    ledger.noticeHealth.lastGood(accountId),
    ledger.noticeHealth.refusals(accountId),
    ledger.noticeHealth.unannounced(accountId, announced),
    ledger.selfTests.last(accountId),
  ])
  return {
    account_id: accountId,
    last_good: good ? { at: good.at.toISOString(), trans_id: good.transId } : null,
    refused: refused.map(({ reason, count, lastAt }) => ({ reason, count, last_at: lastAt.toISOString() })),
    unannounced: { looked: unannounced.looked, trans_ids: unannounced.transIds },
    last_self_test:
      selfTest?.result == null ? null : { at: selfTest.startedAt.toISOString(), result: selfTest.result },
  }
}
