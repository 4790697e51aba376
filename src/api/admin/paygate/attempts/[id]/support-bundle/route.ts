import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { supportBundle } from "../../../../../../use-cases/support-bundle/support-bundle"
import { answerWith } from "../../../../../answer-with"
import { attachment } from "../../../attachment"
import { knownAttempt } from "../../../known-attempt"
import { paygateOf } from "../../../paygate-of"

/** `GET /admin/paygate/attempts/:id/support-bundle`: one zip for the gateway's support desk, without secrets or personal data. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWith(res, async () => {
    const { fileName, zip } = await supportBundle(paygateOf(req), await knownAttempt(req))
    attachment(res, fileName, "application/zip")
    res.set("Cache-Control", "no-store")
    res.send(Buffer.from(zip))
  })
}
