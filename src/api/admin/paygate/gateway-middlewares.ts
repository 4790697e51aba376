import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"

import { problemBody, wireBody } from "./gateway-schemas"

/** The bodies of the gateway page's routes. */
export const gatewayMiddlewares = [
  {
    matcher: "/admin/paygate/problems/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(problemBody)],
  },
  {
    matcher: "/admin/paygate/wire",
    methods: ["POST"],
    // As large as a hook's body may be, and as JSON a little larger.
    bodyParser: { sizeLimit: "128kb" },
    middlewares: [validateAndTransformBody(wireBody)],
  },
] satisfies MiddlewareRoute[]
