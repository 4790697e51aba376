import type { MedusaContainer } from "@medusajs/framework/types"

import { batchActionWord } from "../../domain/batch/batch-methods"
import { dayOf, headDateText } from "../../domain/batch/head-date"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { BatchRow } from "../../modules/paygate/stores/batch-rows"
import { type BatchRecord, formatBatchFileName, mostFilesPerDay, writeBatch } from "../../paygate/batch"
import { RefusalError } from "../../refusals/refusal"
import { emitPaygateEvent } from "../events"

import { knownBatch } from "./known-batch"

/** Two exports at the same moment want the same number; one of them takes the next. */
const mostTries = 20

/**
 * Names the file of a batch and marks it as exported, the first time; later calls return the same.
 * @throws RefusalError when it was withdrawn, or the merchant's 999 files of the day are used up
 */
export async function exportBatch(
  container: MedusaContainer,
  id: string,
  now = new Date(),
): Promise<BatchRow> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { files } = paygate.batches
  for (let tries = 0; tries < mostTries; tries += 1) {
    const batch = await knownBatch(paygate, id)
    switch (batch.state) {
      case "exported":
      case "done":
        return batch
      case "withdrawn":
        throw new RefusalError("batch-state", "The batch was withdrawn; its payments are free again.")
      case "ready": {
        const day = dayOf(now)
        const counter = await files.nextCounter(batch.merchant_id, day)
        if (counter > mostFilesPerDay) {
          const text = `The gateway's file names count to ${mostFilesPerDay} a day; export the batch tomorrow.`
          throw new RefusalError("batch-number", text)
        }
        const { merchant_id: merchantId, layout } = batch
        const { delivery } = layout
        const name = formatBatchFileName({ phase: "T", date: day, counter, merchantId, delivery })
        if (await files.markExported(id, { day, counter, name })) {
          await emitPaygateEvent(container, "paygate.batch.exported", { batch_id: id, file_name: name })
        }
      }
    }
  }
  throw new RefusalError("batch-busy", "Too many batches are exported at once. Try again.")
}

/**
 * The file of an exported batch, in chunks; always the same bytes.
 * @throws BatchFieldError should a record not fit its column after all
 */
export async function* batchFile(
  paygate: PaygateModuleService,
  batch: BatchRow,
): AsyncGenerator<string, void, undefined> {
  const { layout, merchant_id: merchantId, file_day: day } = batch
  if (day === null) {
    throw new RefusalError("batch-state", "The batch was not exported yet.")
  }
  yield* writeBatch(recordsOf(paygate, batch), {
    ...layout,
    merchantId,
    headDate: headDateText(day, layout.headDate),
  })
}

async function* recordsOf(
  paygate: PaygateModuleService,
  { id, kind, layout }: BatchRow,
): AsyncGenerator<BatchRecord, void, undefined> {
  const action = batchActionWord(kind)
  for await (const row of paygate.batches.records.inOrder(id)) {
    yield {
      type: "Alipay",
      action,
      ...(layout.subMerchantId === null ? {} : { subMerchantId: layout.subMerchantId }),
      amount: Number(row.amount),
      currency: row.currency_code.toUpperCase(),
      transId: row.trans_id,
      ...(row.ref_nr === null ? {} : { refNr: row.ref_nr }),
      payId: row.pay_id,
    }
  }
}
