import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { pageStyle } from "../page-style"

/** The stylesheet of the pages that a shopper sees on the way to the gateway and back. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res
    .status(200)
    .set("Content-Type", "text/css; charset=utf-8")
    .set("Cache-Control", "public, max-age=86400")
    .set("X-Content-Type-Options", "nosniff")
    .send(pageStyle)
}
