import type { MedusaResponse } from "@medusajs/framework/http"

/** Marks the response as a file download and names it; pages of other origins may read the name too. */
export function attachment(res: MedusaResponse, fileName: string, type: string): void {
  res.setHeader("content-type", type)
  res.setHeader("content-disposition", `attachment; filename="${fileName}"`)
  res.setHeader("access-control-expose-headers", "content-disposition")
}
