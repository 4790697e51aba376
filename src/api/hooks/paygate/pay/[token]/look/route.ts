import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { RateLimit } from "../../../../../../use-cases/gateway-page/rate-limit"
import { lookByLink } from "../../../../../../use-cases/payment-links/follow-payment"
import { answerLink } from "../../link-of"

/** How often the gateway is asked for one link in a minute; a page asks three times. */
const inquiries = new RateLimit(12, 60_000)

/** `POST /hooks/paygate/pay/:token/look`: asks the gateway now, and records what is paid. `order` once nothing is owed. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerLink(req, res, ({ link }) => lookByLink(req.scope, link, inquiries.take(link.id)))
}
