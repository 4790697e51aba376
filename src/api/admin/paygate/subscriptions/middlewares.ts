import { validateAndTransformBody } from "@medusajs/framework/http"

import { changeBody, createBody, importBody, linkBody, resolveBody } from "./validators"

/** The bodies of the subscription routes; a file may be larger than Medusa's 100 kB. */
export const subscriptionMiddlewares = [
  {
    matcher: "/admin/paygate/subscriptions",
    methods: ["POST" as const],
    middlewares: [validateAndTransformBody(createBody)],
  },
  {
    matcher: "/admin/paygate/subscriptions/import",
    methods: ["POST" as const],
    bodyParser: { sizeLimit: "3mb" },
    middlewares: [validateAndTransformBody(importBody)],
  },
  {
    matcher: "/admin/paygate/subscriptions/import/preview",
    methods: ["POST" as const],
    bodyParser: { sizeLimit: "3mb" },
    middlewares: [validateAndTransformBody(importBody)],
  },
  {
    matcher: "/admin/paygate/subscriptions/:id/link",
    methods: ["POST" as const],
    middlewares: [validateAndTransformBody(linkBody)],
  },
  {
    matcher: "/admin/paygate/subscriptions/:id/changes",
    methods: ["POST" as const],
    middlewares: [validateAndTransformBody(changeBody)],
  },
  {
    matcher: "/admin/paygate/subscriptions/:id/changes/:change_id/resolve",
    methods: ["POST" as const],
    middlewares: [validateAndTransformBody(resolveBody)],
  },
]
