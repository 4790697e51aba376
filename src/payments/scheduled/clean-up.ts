import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"

const dayInMilliseconds = 24 * 60 * 60 * 1000
/** Rows per statement, few enough that nobody waits for its locks. */
const rowsAtOnce = 1_000
/** Statements per run: a backlog of years takes some days. */
const mostRounds = 500

/**
 * Deletes processed messages of the gateway that are older than the option `retention.noticesDays`, and payment links that
 * expired as long ago, in bounded batches.
 * Waiting and dead messages stay until they are dealt with. Attempts, operations and problems are bookkeeping: refunds
 * reach back for months, so nothing deletes them.
 * @returns how many messages were deleted
 */
export async function cleanUp(container: MedusaContainer, now = new Date()): Promise<number> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { noticesDays } = paygate.configuration.retention
  const before = new Date(now.getTime() - noticesDays * dayInMilliseconds)
  const messages = await inRounds(() => paygate.inbox.deleteOld(before, rowsAtOnce))
  await inRounds(() => paygate.paymentLinks.deleteOld(before, rowsAtOnce))
  return messages
}

async function inRounds(deleteSome: () => Promise<number>): Promise<number> {
  let deleted = 0
  for (let round = 0; round < mostRounds; round++) {
    const gone = await deleteSome()
    deleted += gone
    if (gone < rowsAtOnce) {
      break
    }
  }
  return deleted
}
