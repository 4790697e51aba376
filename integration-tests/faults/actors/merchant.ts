import { setTimeout as wait } from "node:timers/promises"

import { methods } from "../../../src/domain/methods"
import type { MerchantWish, ShopperPlan } from "../plan/round-plan"

import { actAtGateway } from "./back-office"
import { type Answer, ConnectionLost, send } from "./http"
import { ask, count, spoil, type Stage } from "./stage"

interface BookedPayment {
  readonly id: string
  readonly order_id: string
  readonly trans_id: string
  readonly amount: string
  readonly digits: number
}

/** How long a merchant waits for the order of a shopper who paid, and how often an unclear wish is repeated. */
const orderPatienceMs = 45_000
const mostClicks = 8

/**
 * Does with the order of a cart what the plan says, as a person at the admin would: looks before repeating anything. Before
 * or after that somebody works at the gateway itself.
 */
export async function serve(stage: Stage, cartId: string, plan: ShopperPlan): Promise<void> {
  const { wishes, backOffice } = plan
  if (wishes.length === 0 && !backOffice) {
    return
  }
  const payment = await bookedPayment(stage, cartId, methods[plan.method].providerId)
  if (!payment) {
    return
  }
  if (backOffice?.when === "before") {
    actAtGateway(stage, payment.trans_id, backOffice.acts)
  }
  for (const wish of wishes) {
    await wait(wish.afterMs)
    await fulfil(stage, payment, wish)
  }
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

async function fulfil(stage: Stage, payment: BookedPayment, wish: MerchantWish): Promise<void> {
  const whole = Math.round(Number(payment.amount) * 10 ** payment.digits)
  const amount = Math.floor(whole * wish.share)
  const operations = { capture: "capture.aspx", refund: "credit.aspx", "cancel-order": "reverse.aspx" }
  if (wish.fault) {
    spoil(stage, operations[wish.kind], payment.trans_id, wish.fault)
  }
  if (wish.inquiryFault) {
    spoil(stage, "inquire.aspx", payment.trans_id, wish.inquiryFault)
  }
  const before = await rowsOf(stage, payment, wish)
  const refusals: string[] = []
  const clickOnce = async () => {
    const answer = await click(stage, payment, wish, amount)
    if (answer.told === "refused") {
      refusals.push(answer.message)
    }
    return answer.told
  }
  const first = await Promise.all(wish.doubleClick ? [clickOnce(), clickOnce()] : [clickOnce()])
  let done = first.filter((answer) => answer === "done").length
  let unclear = first.filter((answer) => answer === "again").length
  let last: Told | "seen" = done > 0 ? "done" : unclear > 0 ? "again" : "refused"
  for (let clicked = 1; last === "again" && clicked < mostClicks; clicked++) {
    await wait(2_000)
    last = (await rowsOf(stage, payment, wish)) > before ? "seen" : await clickOnce()
    if (last === "done") {
      done += 1
      unclear -= 1
    }
  }
  if (wish.kind === "capture" && wish.share === 1) {
    // Who asks Medusa to capture a captured payment hears "done" as well, and nothing is done.
    done = Math.min(done, 1)
  }
  const { id: paymentId, order_id: orderId } = payment
  stage.witness.wishes.push({ paymentId, orderId, kind: wish.kind, amount, done, unclear, refusals })
  count(stage, wish.doubleClick ? `merchant: ${wish.kind}, double click` : `merchant: ${wish.kind}`)
}

type Told = "done" | "refused" | "again"

interface Click {
  readonly told: Told
  readonly message: string
}

async function click(
  stage: Stage,
  payment: BookedPayment,
  wish: MerchantWish,
  amount: number,
): Promise<Click> {
  const major = amount / 10 ** payment.digits
  const authorization = `Bearer ${await stage.adminToken()}`
  const post = (path: string, json: unknown) =>
    send(`${stage.url}${path}`, { json, headers: { authorization } })
  try {
    switch (wish.kind) {
      case "capture":
        return wish.share === 1
          ? told(await post(`/admin/payments/${payment.id}/capture`, {}))
          : told(
              await post(`/admin/paygate/payments/${payment.id}/capture`, {
                amount: major,
                close_rest: wish.closeRest,
              }),
            )
      case "refund":
        return told(await post(`/admin/payments/${payment.id}/refund`, { amount: major }))
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
  const passing = /is not known|is running|Nothing was sent|still being placed|lock|Unknown|unknown error/i
  // 409 is the database's "conflicted with another request": nobody can tell how far this one came.
  const isUnclear = status === 409 || status >= 500 || passing.test(message)
  return { told: isUnclear ? "again" : "refused", message: `${status} ${message}` }
}

async function rowsOf(stage: Stage, payment: BookedPayment, wish: MerchantWish): Promise<number> {
  const queries = {
    capture: "select count(*) from capture where payment_id = $1 and deleted_at is null",
    refund: "select count(*) from refund where payment_id = $1 and deleted_at is null",
    "cancel-order": `select count(*) from "order" where id = $1 and status = 'canceled'`,
  }
  const id = wish.kind === "cancel-order" ? payment.order_id : payment.id
  const [row] = await ask<{ count: string }>(stage, queries[wish.kind], [id])
  return Number(row?.count ?? 0)
}
