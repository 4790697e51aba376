import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { explainCode, type Language } from "../../../../../paygate/codes"
import { RefusalError } from "../../../../../refusals/refusal"
import { answerWith } from "../../../../answer-with"
import { readQuery } from "../../../../read-query"
import { languageQuery } from "../../gateway-schemas"

/** `GET /admin/paygate/codes/:code?language=de`: explains one of the gateway's result codes. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language } = readQuery(languageQuery, req.query)
  await answerWith(res, () => Promise.resolve(explained(String(req.params["code"]), language)))
}

function explained(written: string, language: Language) {
  const code = written.trim().toUpperCase()
  if (!/^[0-9A-Z]{8}$/.test(code)) {
    throw new RefusalError("code-malformed", "A Code has eight digits or letters, like 22720040.")
  }
  return { code, explanation: explainCode(code, language) }
}
