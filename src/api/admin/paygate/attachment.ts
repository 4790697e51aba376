import type { MedusaResponse } from "@medusajs/framework/http"

/** Says that what follows is a file, and its name; a page of another origin may read the name, too. */
export function attachment(res: MedusaResponse, fileName: string, type: string): void {
  res.setHeader("content-type", type)
  res.setHeader("content-disposition", `attachment; filename="${fileName}"`)
  res.setHeader("access-control-expose-headers", "content-disposition")
}
