import Medusa from "@medusajs/js-sdk"

export const sdk = new Medusa({
  baseUrl: process.env["NEXT_PUBLIC_MEDUSA_URL"] ?? "",
  publishableKey: process.env["NEXT_PUBLIC_MEDUSA_KEY"],
})
