import { validateAndTransformBody } from "@medusajs/framework/http"

import { personBody } from "./validators"

/** The bodies of the routes about a customer's data. */
export const personalDataMiddlewares = ["export", "erase"].map((deed) => ({
  matcher: `/admin/paygate/personal-data/${deed}`,
  methods: ["POST" as const],
  middlewares: [validateAndTransformBody(personBody)],
}))
