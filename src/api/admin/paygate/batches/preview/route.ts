import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { planBatch } from "../../../../../use-cases/batch/plan-batch"
import { previewView } from "../../../../../use-cases/batch/preview-view"
import { readItemsFromCsv, readItemsFromSelection } from "../../../../../use-cases/batch/read-items"
import { answerWith } from "../../../../answer-with"
import { batchItemsOf } from "../selection"
import type { SelectionBody } from "../validators"

/** `POST /admin/paygate/batches/preview { kind, items | csv, rest_when_empty? }`: totals and invalid rows; locks nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<SelectionBody>,
  res: MedusaResponse,
): Promise<void> {
  const { kind, csv, rest_when_empty: restWhenEmpty } = req.validatedBody
  await answerWith(res, async () => {
    const items =
      csv === undefined
        ? readItemsFromSelection(batchItemsOf(req.validatedBody) ?? [])
        : await readItemsFromCsv(csv)
    const plan = await planBatch(req.scope, kind, items, { restWhenEmpty })
    return { preview: await previewView(req.scope, plan) }
  })
}
