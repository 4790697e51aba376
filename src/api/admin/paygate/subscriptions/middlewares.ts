import { validateAndTransformBody } from "@medusajs/framework/http"

import { largeBody } from "../large-body"

import { changeBody, createBody, importBody, linkBody, resolveBody } from "./validators"

/** A file of some ten thousand subscriptions. */
const largestFile = 3 * 1024 * 1024

/** The bodies of the subscription routes. */
export const subscriptionMiddlewares = [
  {
    matcher: "/admin/paygate/subscriptions",
    methods: ["POST" as const],
    middlewares: [validateAndTransformBody(createBody)],
  },
  {
    matcher: "/admin/paygate/subscriptions/import",
    methods: ["POST" as const],
    ...largeBody(largestFile, importBody),
  },
  {
    matcher: "/admin/paygate/subscriptions/import/preview",
    methods: ["POST" as const],
    ...largeBody(largestFile, importBody),
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
