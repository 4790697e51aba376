import { defineMiddlewares } from "@medusajs/framework/http"

/**
 * The gateway posts `application/x-www-form-urlencoded; charset=iso-8859-1`, which Medusa's body parser answers with 415
 * before any route runs. Our hook routes read the stream themselves.
 */
export default defineMiddlewares({
  routes: [{ matcher: "/hooks/paygate/*", methods: ["GET", "POST"], bodyParser: false }],
})
