import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"

import { PAYGATE_MODULE } from "../../../modules/paygate"
import type PaygateModuleService from "../../../modules/paygate/service"
import type { BatchRow } from "../../../modules/paygate/stores/batch-rows"
import { RefusalError } from "../../../refusals/refusal"
import { faultsText } from "../faults-text"
import { knownBatch } from "../known-batch"

import { checkAnswer, nameProblem } from "./check-answer"
import { runImport } from "./run-import"
import { spoolAnswer, type SpooledAnswer } from "./spool-answer"

export interface AnswerFile {
  readonly batchId: string
  readonly fileName: string | undefined
  readonly source: AsyncIterable<Uint8Array | string>
  readonly mostBytes?: number
}

/** An accepted file. `run` imports it and never throws: the import's row holds the outcome. */
export interface StartedImport {
  readonly id: string
  readonly run: () => Promise<void>
}

/**
 * Accepts the gateway's answer file for a batch. Nothing of it counts until it was read to the end and found complete
 * and this batch's own. The same file may come again, also after a crash: what is recorded stays as it is.
 * @throws RefusalError naming lines and fields, or the batch the file belongs to
 */
export async function startImport(container: MedusaContainer, file: AnswerFile): Promise<StartedImport> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const batch = await knownBatch(paygate, file.batchId)
  const problem = stateProblem(batch) ?? (file.fileName && nameProblem(batch, file.fileName))
  if (problem) {
    throw new RefusalError("batch-answer-refused", problem)
  }
  const spooled = await spoolAnswer(file.source, file.mostBytes)
  const row = {
    id: generateEntityId(undefined, "pgbim"),
    batch_id: batch.id,
    file_name: file.fileName ?? null,
    file_hash: spooled.sha256,
  }
  try {
    const records = await believe(paygate, batch, spooled, row)
    if (!(await paygate.batches.files.acquire(batch.id, row.id))) {
      throw new RefusalError(
        "batch-busy",
        "An answer of this batch is being imported. Wait until it is done.",
      )
    }
    await paygate.batches.imports.start({ ...row, records })
  } catch (error) {
    await spooled.remove()
    throw error
  }
  return {
    id: row.id,
    run: async () => {
      try {
        await runImport(container, batch, row.id, spooled.read())
      } finally {
        await spooled.remove()
      }
    },
  }
}

/** @returns how many records the file has */
async function believe(
  paygate: PaygateModuleService,
  batch: BatchRow,
  spooled: SpooledAnswer,
  row: { id: string; batch_id: string; file_name: string | null; file_hash: string },
): Promise<number> {
  const { imports } = paygate.batches
  const { records, faults } = await checkAnswer(batch, spooled.read())
  if (faults.length > 0) {
    const reason = `The file is not the whole answer of this batch, so nothing was taken from it: ${faultsText(faults)}`
    await imports.refuse({ ...row, records, faults: [...faults], reason })
    throw new RefusalError("batch-answer-refused", `${reason}.`)
  }
  const other = await imports.otherBatchOf(spooled.sha256, batch.id)
  if (other !== undefined) {
    const reason = `This very file was imported as the answer of the batch ${other}.`
    await imports.refuse({ ...row, records, faults: [], reason })
    throw new RefusalError("batch-answer-refused", reason)
  }
  return records
}

function stateProblem({ state }: BatchRow): string | undefined {
  switch (state) {
    case "ready":
      return "The batch was not exported yet, so there can be no answer."
    case "withdrawn":
      return "The batch was withdrawn. If the gateway has it anyway, look its payments up there."
    case "exported":
    case "done":
      return undefined
  }
}
