import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { explainCode } from "../../../../paygate/codes"
import { inspectMessage } from "../../../../paygate/inspection"
import { RateLimit } from "../../../../use-cases/gateway-page/rate-limit"
import { readQuery } from "../../../read-query"
import { languageQuery, type WireBody } from "../gateway-schemas"
import { mayGoOn } from "../limited"
import { paygateOf } from "../paygate-of"

const limit = new RateLimit(30, 60_000)

/**
 * `POST /admin/paygate/wire?language { text, len? }`: explains a pasted message. Leaves an audit log line without the content;
 * the response is scrubbed and never contains a computed MAC.
 */
export function POST(req: AuthenticatedMedusaRequest<WireBody>, res: MedusaResponse): void {
  const { text, len } = req.validatedBody
  const { language } = readQuery(languageQuery, req.query)
  if (!mayGoOn(limit, req, res)) {
    return
  }
  req.scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`paygate: ${req.auth_context.actor_id} inspected a message in the wire debugger`)
  const accounts = paygateOf(req).configuration.accounts.map(({ account }) => account)
  const inspection = inspectMessage(accounts, { text, len })
  const code = inspection.kind === "read" ? inspection.code : null
  res.set("Cache-Control", "no-store")
  res.json({ inspection, explanation: code === null ? null : explainCode(code, language) })
}
