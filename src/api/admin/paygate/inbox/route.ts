import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { listNotices } from "../../../../use-cases/gateway-page/list-notices"
import { readQuery } from "../../../read-query"
import { inboxQuery } from "../gateway-schemas"
import { paygateOf } from "../paygate-of"

/** `GET /admin/paygate/inbox?state&account_id&trans_id&limit&offset`: the gateway's messages, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, account_id, trans_id, language, ...page } = readQuery(inboxQuery, req.query)
  const filter = { state, accountId: account_id, transId: trans_id }
  res.json(await listNotices(paygateOf(req), filter, page, language))
}
