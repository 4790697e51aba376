import { z } from "@medusajs/framework/zod"

import { mostCounted } from "../../../modules/paygate/stores/page"
import {
  capturePaygatePaymentInput,
  refundPaygatePaymentInput,
  releasePaygatePaymentInput,
} from "../../../workflows/payment/inputs"

export const captureBody = capturePaygatePaymentInput.omit({ payment_id: true, requested_by: true })
export type CaptureBody = z.output<typeof captureBody>

export const refundBody = refundPaygatePaymentInput.omit({ payment_id: true, requested_by: true })
export type RefundBody = z.output<typeof refundBody>

/** Body of the routes that move the whole amount. */
export const requestBody = releasePaygatePaymentInput.pick({ request_key: true })
export type RequestBody = z.output<typeof requestBody>

export const decideBody = requestBody.extend({ outcome: z.enum(["done", "not-done"]) })
export type DecideBody = z.output<typeof decideBody>

/** The paging of every list, as in Medusa. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
}
/** Paging of lists that grow without limit: they are counted up to ten thousand, and filters reach further back. */
export const countedPaging = {
  ...paging,
  offset: z.coerce.number().int().min(0).max(mostCounted).default(0),
}
export const pageQuery = z.strictObject(paging)
