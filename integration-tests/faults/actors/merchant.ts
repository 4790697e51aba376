import { setTimeout as wait } from "node:timers/promises"

import { methods } from "../../../src/domain/methods"
import type { MerchantRequest, OrderChangePlan, ShopperPlan } from "../plan/round-plan"

import { actAtGateway } from "./back-office"
import { changeOrder } from "./change-order"
import { type Answer, ConnectionLost, send } from "./http"
import { type Click, type Form, newForm, Requests } from "./requests"
import { ask, count, spoil, type Stage } from "./stage"

interface BookedPayment {
  readonly id: string
  readonly order_id: string
  readonly trans_id: string
  readonly amount: string
  readonly digits: number
}

/** How long a merchant waits for the order of a shopper who paid, and how often an unclear request is repeated. */
const orderPatienceMs = 120_000
const mostClicks = 8

/**
 * Does with the order of a cart what the plan says, like a person in the admin: checks before repeating anything. Before
 * or after that somebody works at the gateway itself.
 */
export async function serve(stage: Stage, cartId: string, plan: ShopperPlan): Promise<void> {
  const { requests, backOffice, orderChange } = plan
  if (requests.length === 0 && !backOffice && !orderChange) {
    return
  }
  const payment = await bookedPayment(stage, cartId, methods[plan.method].providerId)
  if (!payment) {
    return
  }
  if (backOffice?.when === "before") {
    actAtGateway(stage, payment.trans_id, backOffice.acts)
  }
  const change = async (when: OrderChangePlan["when"]) => {
    if (orderChange?.when === when) {
      const { opensBy, providerId } = methods[plan.method]
      // Only a method with a page at the gateway can be paid by a link.
      const byLink = opensBy === "redirect" ? providerId : methods.alipay.providerId
      await changeOrder(stage, { orderId: payment.order_id, providerId: byLink }, orderChange)
    }
  }
  await change("before")
  for (const request of requests) {
    await wait(request.afterMs)
    await fulfill(stage, payment, request)
  }
  await change("after")
  if (backOffice?.when === "after") {
    actAtGateway(stage, payment.trans_id, backOffice.acts)
  }
}

async function bookedPayment(
  stage: Stage,
  cartId: string,
  providerId: string,
): Promise<BookedPayment | undefined> {
  const until = Date.now() + orderPatienceMs
  do {
    const [payment] = await ask<BookedPayment>(
      stage,
      `select p.id, c.order_id, a.trans_id, p.amount::text, case p.currency_code when 'jpy' then 0 else 2 end as digits
         from order_cart c
         join order_payment_collection l on l.order_id = c.order_id and l.deleted_at is null
         join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
         join paygate_attempt a on a.session_id = p.payment_session_id
        where c.cart_id = $1 and c.deleted_at is null and p.provider_id = $2 and p.canceled_at is null`,
      [cartId, providerId],
    )
    if (payment) {
      return payment
    }
    await wait(500)
  } while (Date.now() < until)
  return undefined
}

async function fulfill(stage: Stage, payment: BookedPayment, request: MerchantRequest): Promise<void> {
  const whole = Math.round(Number(payment.amount) * 10 ** payment.digits)
  const amount = Math.floor(whole * request.share)
  const operations = { capture: "capture.aspx", refund: "credit.aspx", "cancel-order": "reverse.aspx" }
  if (request.fault) {
    spoil(stage, operations[request.kind], payment.trans_id, request.fault)
  }
  if (request.inquiryFault) {
    spoil(stage, "inquire.aspx", payment.trans_id, request.inquiryFault)
  }
  const before = await rowsOf(stage, payment, request)
  const requests = new Requests()
  const form = newForm(request, amount)
  await Promise.all([
    requests.press(form, () => click(stage, payment, request, form)),
    pressAgain(request, form, (again) =>
      requests.press(again, () => click(stage, payment, request, again), true),
    ),
  ])
  for (let clicked = 1; requests.unclear > 0 && requests.done === 0 && clicked < mostClicks; clicked++) {
    await wait(2_000)
    if ((await rowsOf(stage, payment, request)) > before) {
      break
    }
    await requests.press(form, () => click(stage, payment, request, form))
  }
  const { unclear, refusals } = requests
  // Capturing a captured payment in Medusa is answered with "done" as well, and does nothing.
  const done = request.kind === "capture" && request.share === 1 ? Math.min(requests.done, 1) : requests.done
  const { id: paymentId, order_id: orderId } = payment
  stage.witness.requests.push({ paymentId, orderId, kind: request.kind, amount, done, unclear, refusals })
  count(stage, `merchant: ${request.kind}${secondClickText(request)}`)
}

/** The button is pressed again as planned: on the same form, or on a new one with another amount. */
async function pressAgain(
  { secondClick, door, kind }: MerchantRequest,
  form: Form,
  press: (form: Form) => Promise<void>,
): Promise<void> {
  if (secondClick) {
    await wait(secondClick.afterMs)
    const other = secondClick.amount === "other" && kind !== "cancel-order"
    await press(other ? newForm({ door, kind }, Math.max(1, Math.floor(form.amount * 0.9))) : form)
  }
}

function secondClickText({ secondClick }: MerchantRequest): string {
  return secondClick
    ? `, second click ${secondClick.afterMs > 0 ? "later" : "at once"}, ${secondClick.amount} amount`
    : ""
}

async function click(
  stage: Stage,
  payment: BookedPayment,
  request: MerchantRequest,
  { amount, requestKey }: Form,
): Promise<Click> {
  const major = amount / 10 ** payment.digits
  const authorization = `Bearer ${await stage.adminToken()}`
  const post = (path: string, json: unknown) =>
    send(`${stage.url}${path}`, { json, headers: { authorization } })
  try {
    switch (request.kind) {
      case "capture":
        return request.share === 1
          ? told(await post(`/admin/payments/${payment.id}/capture`, {}))
          : told(
              await post(`/admin/paygate/payments/${payment.id}/capture`, {
                amount: major,
                close_rest: request.closeRest,
                request_key: requestKey,
              }),
            )
      case "refund":
        return request.door === "own"
          ? told(
              await post(`/admin/paygate/payments/${payment.id}/refund`, {
                amount: major,
                request_key: requestKey,
              }),
            )
          : told(await post(`/admin/payments/${payment.id}/refund`, { amount: major }))
      case "cancel-order":
        return told(await post(`/admin/orders/${payment.order_id}/cancel`, {}))
    }
  } catch (error) {
    if (error instanceof ConnectionLost) {
      return { told: "again", message: error.message }
    }
    throw error
  }
}

/** What the message on the screen lets a merchant do next. */
function told({ status, body }: Answer): Click {
  const message = String(body["message"])
  if (status === 200) {
    return { told: "done", message }
  }
  const passing =
    /is not known|is running|pending|Nothing was sent|still being placed|lock|Unknown|unknown error/i
  // 409 is the database's "conflicted with another request": it does not say how far this request came.
  const isUnclear = status === 409 || status >= 500 || passing.test(message)
  return { told: isUnclear ? "again" : "refused", message: `${status} ${message}` }
}

async function rowsOf(stage: Stage, payment: BookedPayment, request: MerchantRequest): Promise<number> {
  const queries = {
    capture: "select count(*) from capture where payment_id = $1 and deleted_at is null",
    refund: "select count(*) from refund where payment_id = $1 and deleted_at is null",
    "cancel-order": `select count(*) from "order" where id = $1 and status = 'canceled'`,
  }
  const id = request.kind === "cancel-order" ? payment.order_id : payment.id
  const [row] = await ask<{ count: string }>(stage, queries[request.kind], [id])
  return Number(row?.count ?? 0)
}
