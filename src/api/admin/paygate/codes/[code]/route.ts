import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { explainCode } from "../../../../../paygate/codes"
import { languageQuery } from "../../gateway-schemas"
import { readQuery } from "../../read-query"

/** `GET /admin/paygate/codes/:code?language=de`: one of the gateway's result codes in words. */
export function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): void {
  const { language } = readQuery(languageQuery, req.query)
  const code = String(req.params["code"]).trim().toUpperCase()
  if (!/^[0-9A-Z]{8}$/.test(code)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A Code has eight digits or letters, like 22720040.",
      "code-malformed",
    )
  }
  res.json({ code, explanation: explainCode(code, language) })
}
