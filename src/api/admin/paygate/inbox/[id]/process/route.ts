import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { processNoticeAgain } from "../../../../../../payments/notify/process-notice-again"
import { RefusalError } from "../../../../../../refusals/refusal"
import { listedNotice } from "../../../../../../use-cases/gateway-page/list-notices"
import { answerWith } from "../../../../../answer-with"
import { readQuery } from "../../../../../read-query"
import { languageQuery } from "../../../gateway-schemas"
import { paygateOf } from "../../../paygate-of"

/** `POST /admin/paygate/inbox/:id/process`: processes a stored message again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { language } = readQuery(languageQuery, req.query)
  const id = String(req.params["id"])
  await answerWith(res, async () => {
    const result = await processNoticeAgain(req.scope, id)
    const notice = await paygateOf(req).lists.notices.byId(id)
    if (!notice) {
      throw new RefusalError("message-unknown", "There is no such message.")
    }
    return { result, notice: listedNotice(notice, language) }
  })
}
