import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../modules/paygate"
import type PaygateModuleService from "../../../../modules/paygate/service"
import { listBatches, showBatch } from "../../../../use-cases/batch/list-batches"
import { createBatchesWorkflow } from "../../../../workflows/batch"

import { itemsOf } from "./selection"
import type { ListQuery, SelectionBody } from "./validators"

/** `GET /admin/paygate/batches?limit&offset`: batches, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const page = req.validatedQuery as ListQuery
  res.json({ ...(await listBatches(ledger, page)), ...page })
}

/** `POST /admin/paygate/batches { kind, items | csv, … }`: reserves payments, one batch an account. */
export async function POST(
  req: AuthenticatedMedusaRequest<SelectionBody>,
  res: MedusaResponse,
): Promise<void> {
  const { items: _, ...input } = req.validatedBody
  const { result: ids } = await createBatchesWorkflow(req.scope).run({
    input: { ...input, items: itemsOf(req.validatedBody) },
  })
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const shown = await Promise.all(ids.map((id) => showBatch(ledger, id)))
  res.status(201).json({ batches: shown.map(({ batch }) => batch) })
}
