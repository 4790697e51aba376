import type { MedusaContainer } from "@medusajs/framework/types"

import { PAYGATE_MODULE } from "../../../modules/paygate"
import type PaygateModuleService from "../../../modules/paygate/service"
import type { BatchRecordRow, BatchRow } from "../../../modules/paygate/stores/batch-rows"

import { bookRecord } from "./book-record"

/** How many refunds Medusa books at a time, so that the shop keeps database connections. */
const atOnce = 4

/**
 * Books what succeeded and is not booked yet. One record that Medusa refuses stops nobody; its note says why. Whatever
 * else goes wrong is thrown once nothing is running any more, so that the next caller does not meet a booking of ours.
 */
export async function bookRecords(
  container: MedusaContainer,
  batch: Pick<BatchRow, "id" | "file_name">,
  keepLease: () => Promise<unknown>,
): Promise<void> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { records } = paygate.batches
  let group: BatchRecordRow[] = []
  const bookGroup = async () => {
    const ends = await Promise.allSettled(group.map((record) => bookOne(container, paygate, batch, record)))
    const failed = ends.find((end) => end.status === "rejected")
    if (failed) {
      throw failed.reason
    }
    group = []
    await keepLease()
  }
  for await (const record of records.inOrder(batch.id, { state: "succeeded", page: 200 })) {
    group.push(record)
    if (group.length === atOnce) {
      await bookGroup()
    }
  }
  await bookGroup()
}

async function bookOne(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  batch: Pick<BatchRow, "id" | "file_name">,
  record: BatchRecordRow,
): Promise<void> {
  const result = await bookRecord(container, paygate, batch, record)
  switch (result.kind) {
    case "booked":
      return paygate.batches.records.markBooked(record.id, result.note)
    case "refused":
      return paygate.batches.records.markNotBooked(
        record.id,
        `The gateway made the refund, but Medusa did not book it: ${result.reason}`,
      )
  }
}
