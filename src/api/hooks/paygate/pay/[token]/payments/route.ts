import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { RefusalError } from "../../../../../../refusals/refusal"
import { openByLink } from "../../../../../../use-cases/payment-links/open-by-link"
import { readInput } from "../../../../../../use-cases/read-input"
import { readBody } from "../../../../../read-body"
import { answerLink } from "../../link-of"

/** In bytes; a browser sends the method and a few settings. */
const largest = 4 * 1024

const body = z.strictObject({
  provider_id: z.string().min(1).max(100),
  data: z.record(z.string().max(40), z.unknown()).default({}),
})

/** `POST /hooks/paygate/pay/:token/payments { provider_id, data }`: opens a payment for what the order owes now. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const read = await readBody(req, largest)
  if (typeof read === "string") {
    res.status(read === "too-slow" ? 408 : 413).set("Connection", "close")
    res.json({ type: "invalid_data", message: "The request is larger or slower than any of this page's." })
    return
  }
  await answerLink(req, res, async ({ link }) => {
    const { provider_id: providerId, data } = readInput(body, jsonOf(read))
    const { id, provider_id, data: opened } = await openByLink(req.scope, link, providerId, data)
    return { payment_session: { id, provider_id, data: opened } }
  })
}

function jsonOf(read: Buffer): unknown {
  try {
    return JSON.parse(read.toString("utf8"))
  } catch {
    throw new RefusalError("request-invalid", "The request is no JSON.")
  }
}
