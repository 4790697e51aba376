import { randomUUID } from "node:crypto"

import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { createLink } from "../../../../use-cases/payment-links/create-link"
import { viewOrderLink } from "../../../../use-cases/payment-links/link-view"
import { answerWith } from "../../../answer-with"
import { readQuery } from "../../../read-query"
import { actorOf } from "../actor-of"

import { type PaymentLinkBody, paymentLinkQuery } from "./validators"

/** `GET /admin/paygate/payment-links?order_id=…`: what an order owes, whether it can get a link, and its newest one. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { order_id: orderId } = readQuery(paymentLinkQuery, req.query)
  await answerWith(res, async () => ({ payment_link: await viewOrderLink(req.scope, orderId) }))
}

/**
 * `POST /admin/paygate/payment-links { order_id, expires_in_days?, request_key? }`: makes a link, in place of the order's older
 * one. Its address is in this response and nowhere else.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<PaymentLinkBody>,
  res: MedusaResponse,
): Promise<void> {
  const { order_id: orderId, expires_in_days: days, request_key: key } = req.validatedBody
  res.set("Cache-Control", "no-store")
  await answerWith(res, () =>
    createLink(req.scope, { orderId, days, requestKey: key ?? randomUUID(), by: actorOf(req) ?? null }),
  )
}
