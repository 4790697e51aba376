import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { isPaid } from "../../domain/attempt-states"
import { type AttemptStatus, attemptStatus } from "../../domain/attempt-status"
import type { PaymentLink } from "../../domain/payment-link"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { inquireNow } from "../../payments/inquire/inquire-now"
import { reconcilePayment } from "../../payments/reconcile/reconcile-payment"

import { paymentBehind } from "./known-link"
import { readPayPage } from "./pay-page-view"

/** The status of a payment behind a link, as the status route tells it: from our tables, so it may be asked every second. */
export async function statusByLink(
  paygate: PaygateModuleService,
  link: PaymentLink,
  token: string,
): Promise<AttemptStatus> {
  return attemptStatus(await paymentBehind(paygate, link, token), undefined)
}

/** The shopper gives up this way to pay; money that comes anyway is handled like any other. */
export async function cancelByLink(
  paygate: PaygateModuleService,
  link: PaymentLink,
  token: string,
): Promise<AttemptStatus> {
  const attempt = await paymentBehind(paygate, link, token)
  if (attempt?.state === "open") {
    await paygate.attempts.supersede(attempt.sessionId)
  }
  return statusByLink(paygate, link, token)
}

/** How a look at the gateway ended; `order` once the order owes nothing any more. */
export type Look =
  | { readonly type: "order"; readonly order: { readonly id: string; readonly display_id: number } }
  | { readonly type: "cart" }

/**
 * Makes sure that what a link's shopper paid is known and recorded: asks the gateway about the newest payment nobody has
 * heard of, and books one that is paid. The answer is in the shape of core's completion of a cart.
 * @param mayAsk false when the gateway was asked often enough
 */
export async function lookByLink(
  container: MedusaContainer,
  link: PaymentLink,
  mayAsk: boolean,
): Promise<Look> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const current = (await paygate.paymentLinks.byId(link.id)) ?? link
  const attempt =
    current.collectionId === null
      ? undefined
      : newestUnsettled(await paygate.attempts.byCollection(current.collectionId))
  if (attempt) {
    const known = attempt.state === "open" && mayAsk ? await inquireNow(paygate, attempt) : attempt
    if (isPaid(known.state)) {
      await reconcilePayment(container, known.id)
    }
  }
  const { page, orderNumber } = await readPayPage(container, current)
  // The shopper needs no id of the order, and is told none.
  return page === "paid"
    ? { type: "order", order: { id: String(orderNumber), display_id: orderNumber } }
    : { type: "cart" }
}

function newestUnsettled(attempts: readonly Attempt[]): Attempt | undefined {
  const newestFirst = [...attempts].sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
  return newestFirst.find(
    ({ state, completedAt }) => state === "open" || (isPaid(state) && completedAt === null),
  )
}
