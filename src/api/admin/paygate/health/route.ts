import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { noticeHealth } from "../../../../use-cases/gateway-page/notice-health"
import { paygateOf } from "../paygate-of"

/** `GET /admin/paygate/health`: whether the gateway's notices arrive, by account. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ health: await noticeHealth(paygateOf(req)) })
}
