import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { PaymentLink } from "../../../../domain/payment-link"
import { PAYGATE_MODULE } from "../../../../modules/paygate"
import type PaygateModuleService from "../../../../modules/paygate/service"
import { RefusalError } from "../../../../refusals/refusal"
import { linkOfToken } from "../../../../use-cases/payment-links/known-link"
import { answerWith } from "../../../answer-with"

/** What the script of a link's page asks for. */
interface Asked {
  readonly paygate: PaygateModuleService
  readonly link: PaymentLink
}

/** Answers the script of the page behind a link; an unknown token is a 404, whatever it asks. */
export async function answerLink(
  req: MedusaRequest,
  res: MedusaResponse,
  work: (asked: Asked) => Promise<unknown>,
): Promise<void> {
  res.set({ "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" })
  await answerWith(res, async () => {
    const paygate = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE)
    const link = await linkOfToken(paygate, String(req.params["token"]))
    if (!link) {
      throw new RefusalError("link-unknown", "This link is incomplete or too old.")
    }
    return work({ paygate, link })
  })
}
