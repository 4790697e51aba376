import type { NoticeHealth } from "../../contracts/gateway-page"
import { methodIds, methods } from "../../domain/methods"
import type PaygateModuleService from "../../modules/paygate/service"

/** Methods whose notices are signed, so that each leaves a row in the inbox. */
const announced = methodIds.filter((method) => methods[method].notify === "signed")

/** How each account's notices arrive. What this process has counted in memory is stored first. */
export async function noticeHealth(paygate: PaygateModuleService): Promise<NoticeHealth[]> {
  await paygate.refusedNotices.flush()
  return Promise.all(paygate.configuration.accounts.map(({ account }) => healthOf(paygate, account.id)))
}

async function healthOf(paygate: PaygateModuleService, accountId: string): Promise<NoticeHealth> {
  const [good, refused, unannounced, selfTest] = await Promise.all([
    paygate.noticeHealth.lastGood(accountId),
    paygate.noticeHealth.refusals(accountId),
    paygate.noticeHealth.unannounced(accountId, announced),
    paygate.selfTests.last(accountId),
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
