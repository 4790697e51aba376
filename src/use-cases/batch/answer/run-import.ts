import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { errorText } from "../../../domain/error-text"
import { PAYGATE_MODULE } from "../../../modules/paygate"
import type PaygateModuleService from "../../../modules/paygate/service"
import { mostFaults } from "../../../modules/paygate/stores/batch-import-store"
import type { BatchRow } from "../../../modules/paygate/stores/batch-rows"
import { type BatchFault, readBatchPieces } from "../../../paygate/batch"
import { emitPaygateEvent } from "../../events"
import { bookRecords } from "../booking/book-records"

import { type AnswerLineAt, matchAnswers } from "./match-answers"

/** Lines that go to the database together. */
const chunk = 500

/**
 * Records the answers of a checked file, then records what succeeded as refunds in Medusa. After a crash the next import
 * of the same file continues from the tables.
 */
export async function runImport(
  container: MedusaContainer,
  batch: BatchRow,
  importId: string,
  source: AsyncIterable<Uint8Array>,
): Promise<void> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { answers, files, imports } = paygate.batches
  const faults: BatchFault[] = []
  let faultCount = 0
  try {
    const before = new Set<number>()
    let done = 0
    for await (const lines of inChunks(batch, source)) {
      const records = await answers.byPayIds(
        batch.id,
        lines.map(({ record }) => record.payId),
      )
      const matched = matchAnswers(batch, lines, records, before)
      await answers.record(importId, matched.answers, matched.seen)
      faultCount += matched.faults.length
      faults.push(...matched.faults.slice(0, mostFaults - faults.length))
      done += lines.length
      await imports.progress(importId, done)
      await files.acquire(batch.id, importId)
    }
    await answers.markMissing(batch.id, importId)
    await files.noteAnswer(batch.id)
    await bookRecords(container, batch, () => files.acquire(batch.id, importId))
    await files.noteAnswer(batch.id)
    await imports.finish(importId, { state: "done", faults, faultCount })
  } catch (error) {
    const reason = "It ended half-way; the log says why. Import the file again: what is recorded stays."
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`paygate: the import of batch ${batch.id} ended half-way: ${errorText(error)}`)
    await imports.finish(importId, { state: "failed", faults, faultCount, reason })
  } finally {
    await files.release(batch.id, importId)
  }
  await emitPaygateEvent(container, "paygate.batch.imported", { batch_id: batch.id, import_id: importId })
}

async function* inChunks(
  { layout }: BatchRow,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<AnswerLineAt[], void, undefined> {
  let lines: AnswerLineAt[] = []
  for await (const entries of readBatchPieces(source, { ...layout, phase: "answer" })) {
    for (const entry of entries) {
      if (entry.kind === "record") {
        lines.push(entry)
      }
      if (lines.length === chunk) {
        yield lines
        lines = []
      }
    }
  }
  if (lines.length > 0) {
    yield lines
  }
}
