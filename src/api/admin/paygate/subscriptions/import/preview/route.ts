import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { previewImport } from "../../../../../../use-cases/subscriptions/import-subscriptions"
import { presentPreview } from "../../../../../../use-cases/subscriptions/present-preview"
import { answerWith } from "../../../../../answer-with"
import { actorOf } from "../../../actor-of"
import type { ImportBody } from "../../validators"

/**
 * `POST /admin/paygate/subscriptions/import/preview { csv, account? }`: what an import would do with each row; writes nothing.
 */
export async function POST(req: AuthenticatedMedusaRequest<ImportBody>, res: MedusaResponse): Promise<void> {
  const { csv, account } = req.validatedBody
  await answerWith(res, async () =>
    presentPreview(await previewImport(req.scope, { csv, account }, actorOf(req) ?? null)),
  )
}
