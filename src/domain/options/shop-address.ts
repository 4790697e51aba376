import { z } from "@medusajs/framework/zod"

import { typedAddressProblem } from "../../paygate/account"
import { isLoopback } from "../../paygate/loopback"

const typedAddress = z.string().superRefine((text, context) => {
  const message = typedAddressProblem(text)
  if (message !== undefined) {
    context.addIssue({ code: "custom", message, continue: false })
  }
})

/** Where a shopper may return to; it may have a path, a query and a hash of its own. */
export const storefrontUrl = typedAddress

/** The Medusa server as the gateway reaches it; a slash at its end is removed, so that paths can be appended. */
export const backendUrl = typedAddress
  .superRefine((text, context) => {
    const message = publicAddressProblem(new URL(text))
    if (message !== undefined) {
      context.addIssue({ code: "custom", message })
    }
  })
  .transform((text) => new URL(text).href.replace(/\/+$/, ""))

function publicAddressProblem(url: URL): string | undefined {
  if (url.search !== "" || url.hash !== "") {
    return "must have no ? and no #, because the gateway calls addresses below it; remove what follows"
  }
  return isLoopback(url) || (url.protocol === "https:" && url.port === "")
    ? undefined
    : "must be https on port 443, because the gateway calls nothing else (plain http works for localhost only)"
}
