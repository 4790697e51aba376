import {
  defineMiddlewares,
  validateAndTransformBody,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"

import { withShopperAddress } from "../use-cases/shopper-address"
import { batchMiddlewares } from "./admin/paygate/batches/middlewares"
import { captureBody } from "./admin/paygate/validators"

export default defineMiddlewares({
  routes: [
    ...batchMiddlewares,
    {
      // The gateway posts `application/x-www-form-urlencoded; charset=iso-8859-1`, which Medusa's body parser answers with
      // 415 before any route runs. Our hook routes read the stream themselves.
      matcher: "/hooks/paygate/*",
      methods: ["GET", "POST"],
      bodyParser: false,
    },
    {
      matcher: "/admin/paygate/payments/:id/capture",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(captureBody)],
    },
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      methods: ["POST"],
      middlewares: [
        (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) =>
          withShopperAddress(req.ip, next),
      ],
    },
  ],
})
