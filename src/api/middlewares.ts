import {
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"

import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"
import { withShopperAddress } from "../payments/open/shopper-address"

import { coreRoutes } from "./admin/core-routes"
import { roleChecks } from "./admin/paygate/role-checks"
import { refusalInMessage } from "./admin/refusal-in-message"
import { workflowChecks } from "./admin/workflow-checks"
import { requestChecks } from "./check-requests"
import { hookPaths, oneSlash } from "./hooks/one-slash"
import { senderOf } from "./hooks/paygate/sender-of"
import { keepRecords } from "./keep-records"
import { answerUnreadable, isUnder, refuseUnreadable } from "./refuse-unreadable"

/** Where our code runs: our own routes and Medusa's routes that we hook into, except the webhooks. */
const ourPaths = [
  "/admin/paygate",
  "/store/paygate",
  "/admin/payments/:id/refund",
  "/admin/orders/:id/cancel",
  "/store/payment-collections/:id/payment-sessions",
]

export default defineMiddlewares({
  errorHandler: answerUnreadable((path) => ourPaths.some((matcher) => isUnder(matcher, path))),
  routes: [
    { matcher: "/admin", middlewares: [refusalInMessage, keepRecords] },
    { matcher: "/store", middlewares: [keepRecords] },
    ...ourPaths.map((matcher) => ({ matcher, middlewares: [refuseUnreadable] })),
    { matcher: hookPaths, middlewares: [oneSlash, refuseUnreadable] },
    {
      // The gateway posts `application/x-www-form-urlencoded; charset=iso-8859-1`, to which Medusa's body parser responds with
      // 415 before any route runs. Our hook routes read the stream themselves.
      matcher: hookPaths,
      methods: ["GET", "POST"],
      bodyParser: false,
    },
    ...roleChecks,
    ...workflowChecks,
    ...coreRoutes,
    ...requestChecks,
    ...["/store/payment-collections/:id/payment-sessions", "/hooks/paygate/pay/:token/payments"].map(
      (matcher) => ({
        matcher,
        methods: ["POST" as const],
        middlewares: [
          (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) =>
            withShopperAddress(shopperAddressOf(req), next),
        ],
      }),
    ),
  ],
})

/** Express trusts the last hop of X-Forwarded-For, whoever wrote it; if the shop has configured its proxies, those decide. */
function shopperAddressOf(req: MedusaRequest): string | undefined {
  const { network } = req.scope.resolve<PaygateModuleService>(PAYGATE_MODULE).configuration
  return network.trustedProxies.length === 0 ? req.ip : senderOf(req, network)
}
