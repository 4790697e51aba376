import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { methods } from "../../domain/methods"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { lockOrder } from "../../use-cases/booking/lock-order"
import { readMedusaPayment } from "../../use-cases/booking/medusa-payment"
import { toMedusaError } from "../../use-cases/medusa-error"
import { attemptsOfOrder } from "../../use-cases/orders/attempts-of-order"
import { whileCanceling } from "../../use-cases/orders/being-canceled"

/** Finds the order whose books a request is about to change; undefined when none of our payments is in it. */
type FindOrder = (container: MedusaContainer, id: string) => Promise<string | undefined>

/** Core's own buttons: of one order, one refund or cancelling at a time, from the click to the answer. */
export const coreRoutes: MiddlewareRoute[] = [
  { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [oneAtATime(orderOfPayment)] },
  {
    matcher: "/admin/orders/:id/cancel",
    methods: ["POST"],
    middlewares: [oneAtATime(orderOfOurs), notingThatItIsCanceled],
  },
  {
    matcher: "/admin/payment-collections/:id/mark-as-paid",
    methods: ["POST"],
    middlewares: [refuseMarkingAsPaid],
  },
]

function notingThatItIsCanceled(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  whileCanceling(req.params["id"] ?? "", next)
}

/** A payment by a wallet cannot be declared: core would open one that nobody pays, and fail. */
function refuseMarkingAsPaid(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const { provider_id: providerId } = (req.body ?? {}) as { provider_id?: unknown }
  const method = Object.values(methods).find((known) => known.providerId === providerId)
  next(
    method &&
      new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A ${method.title} payment cannot be marked as paid by hand: the shopper pays it. Leave provider_id out to note money that came in another way.`,
      ),
  )
}

function oneAtATime(findOrder: FindOrder) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    try {
      const orderId = await findOrder(req.scope, req.params["id"] ?? "")
      if (orderId !== undefined) {
        const release = await lockOrder(req.scope, orderId, 0)
        // Who goes away before the answer does not stop what was begun: the books come back by themselves then.
        res.once("close", () => void (res.writableFinished && release()))
      }
      next()
    } catch (error) {
      next(toMedusaError(error))
    }
  }
}

async function orderOfPayment(container: MedusaContainer, paymentId: string): Promise<string | undefined> {
  const payment = await readMedusaPayment(container, paymentId)
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const attempt = payment?.sessionId && (await ledger.attempts.bySession(payment.sessionId))
  return attempt ? payment.order?.id : undefined
}

async function orderOfOurs(container: MedusaContainer, orderId: string): Promise<string | undefined> {
  return (await attemptsOfOrder(container, orderId)).length > 0 ? orderId : undefined
}
