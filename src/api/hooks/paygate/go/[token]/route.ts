import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { looksLikeAttemptToken } from "../../../../../domain/attempt-token"
import { PAYGATE_MODULE } from "../../../../../modules/paygate"
import type PaygateModuleService from "../../../../../modules/paygate/service"
import { wantedLanguage } from "../../page-language"
import { postPage } from "../../post-page"
import { sendPage } from "../../send-page"

/** Posts a request to the gateway that is too long for a redirect; the page has a button for browsers without scripts. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const paygate = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const token = String(req.params["token"])
  const form = looksLikeAttemptToken(token) ? await paygate.attempts.formOf(token) : undefined
  const accepted = req.headers["accept-language"]
  if (!form) {
    const [shop] = paygate.configuration.storefrontUrls
    sendPage(res, {
      status: 404,
      language: wantedLanguage(undefined, accepted),
      says: "closed",
      back: shop,
      address: req.originalUrl,
    })
    return
  }
  const { headers, html } = postPage(form, req.originalUrl, wantedLanguage(form.fields["Language"], accepted))
  res.status(200).set(headers).send(html)
}
