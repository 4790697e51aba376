import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listBatches, showBatch } from "../../../../use-cases/batch/list-batches"
import { createBatchesWorkflow } from "../../../../workflows/batch"
import { answerWith } from "../../../answer-with"
import { readQuery } from "../../../read-query"
import { paygateOf } from "../paygate-of"
import { pageQuery } from "../validators"

import { batchItemsOf } from "./selection"
import type { SelectionBody } from "./validators"

/** `GET /admin/paygate/batches?limit&offset`: batches, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const page = readQuery(pageQuery, req.query)
  await answerWith(res, async () => ({ ...(await listBatches(paygateOf(req), page)), ...page }))
}

/** `POST /admin/paygate/batches { kind, items | csv, … }`: locks payments, in one batch per account. */
export async function POST(
  req: AuthenticatedMedusaRequest<SelectionBody>,
  res: MedusaResponse,
): Promise<void> {
  const { items: _, ...input } = req.validatedBody
  await answerWith(res, async () => {
    const { result: ids } = await createBatchesWorkflow(req.scope).run({
      input: { ...input, items: batchItemsOf(req.validatedBody) },
    })
    const shown = await Promise.all(ids.map((id) => showBatch(paygateOf(req), id)))
    res.status(201)
    return { batches: shown.map(({ batch }) => batch) }
  })
}
