import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../../modules/paygate/service"
import { supportBundle } from "../../../../../../use-cases/support-bundle/support-bundle"
import { attachment } from "../../../attachment"
import { knownAttempt } from "../../../known-attempt"

/** `GET /admin/paygate/attempts/:id/support-bundle`: one zip for the gateway's support desk, without secrets or personal data. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const attempt = await knownAttempt(req)
  const ledger = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { fileName, zip } = await supportBundle(ledger, attempt)
  attachment(res, fileName, "application/zip")
  res.set("Cache-Control", "no-store")
  res.send(Buffer.from(zip))
}
