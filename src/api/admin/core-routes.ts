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
import { attemptsOfOrder } from "../../orders/attempts-of-order"
import { whileCanceling } from "../../orders/being-canceled"
import { readMedusaPayment } from "../../orders/medusa-payment"
import { lockOrder } from "../../orders/record/lock-order"
import { toMedusaError } from "../../refusals/medusa-error"

/** Finds the order whose captures and refunds a request is about to change; undefined if it has none of our payments. */
type FindOrder = (container: MedusaContainer, id: string) => Promise<string | undefined>

/** Medusa's own buttons: per order, one refund or cancellation at a time, from the request to the response. */
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

/** A wallet payment cannot be marked as paid: Medusa would open a payment that nobody pays, and fail. */
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
        // If the client disconnects early, Medusa carries on with the work, so the lock is not released here; it expires by
        // itself.
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
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const attempt = payment?.sessionId && (await paygate.attempts.bySession(payment.sessionId))
  return attempt ? payment.order?.id : undefined
}

async function orderOfOurs(container: MedusaContainer, orderId: string): Promise<string | undefined> {
  return (await attemptsOfOrder(container, orderId)).length > 0 ? orderId : undefined
}
