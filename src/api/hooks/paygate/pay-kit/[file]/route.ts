import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { kitFile } from "../kit-files"

/** `GET /hooks/paygate/pay-kit/:file`: the scripts of the page behind a payment link, the storefront kit among them. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const file = kitFile(String(req.params["file"]))
  if (file === undefined) {
    res.status(404).type("text/plain").send("There is no such script.")
    return
  }
  res
    .status(200)
    .set("Content-Type", "text/javascript; charset=utf-8")
    .set("Cache-Control", "public, max-age=300")
    .set("X-Content-Type-Options", "nosniff")
    .send(file)
}
