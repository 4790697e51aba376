import { type AdminCall, type OrderChange, orderChanges } from "../../http/support/order-changes"
import type { OrderChangePlan } from "../plan/round-plan"

import { ConnectionLost, send, sendPatiently } from "./http"
import { ask, count, type Stage } from "./stage"
import type { OpenedSession } from "./storefront"

/** The order of a payment, as shown to a merchant. */
interface Subject {
  readonly orderId: string
  readonly providerId: string
}

class Refused extends Error {}

/** Changes the order as planned, skipping what Medusa refuses. Additional amounts are paid by payment links. */
export async function changeOrder(stage: Stage, subject: Subject, plan: OrderChangePlan): Promise<void> {
  const change = orderChanges.find(({ kind }) => kind === plan.kind)!
  stage.witness.changedOrders.add(subject.orderId)
  count(stage, `order change: ${(await made(stage, subject, change)) ? plan.kind : `${plan.kind}, refused`}`)
  if (plan.links > 0) {
    await payByLinks(stage, subject, plan.links)
  }
}

async function made(stage: Stage, { orderId }: Subject, { make }: OrderChange): Promise<boolean> {
  const [line] = await ask<{ id: string }>(
    stage,
    "select item_id as id from order_item where order_id = $1 and deleted_at is null limit 1",
    [orderId],
  )
  const { stockLocationId: locationId, mugVariantId: variantId } = stage.shop
  try {
    await make(await admin(stage), { orderId, lineId: line!.id, locationId, variantId })
    return true
  } catch (error) {
    if (error instanceof Refused || error instanceof ConnectionLost) {
      return false
    }
    throw error
  }
}

async function admin(stage: Stage): Promise<AdminCall> {
  const headers = { authorization: `Bearer ${await stage.adminToken()}` }
  return async (path, json = {}) => {
    const { status, body } = await send(`${stage.url}${path}`, { json, headers })
    if (status !== 200) {
      throw new Refused(`${path} answered ${status}`)
    }
    return body
  }
}

/** The shopper got the link to the amount due once or twice, and pays whatever opens. */
async function payByLinks(stage: Stage, { orderId, providerId }: Subject, links: number): Promise<void> {
  const [due] = await ask<{ id: string }>(
    stage,
    `select c.id from order_payment_collection l join payment_collection c on c.id = l.payment_collection_id
      where l.order_id = $1 and l.deleted_at is null and c.deleted_at is null and c.status = 'not_paid' limit 1`,
    [orderId],
  )
  if (!due) {
    return
  }
  for (const { action } of await openLinks(stage, due.id, providerId, links)) {
    const paid = await stage.sandbox.shopper.pay(String(action.url), "pay").catch(() => undefined)
    if (paid) {
      stage.witness.links.set(paid.payId, { orderId, collectionId: due.id })
      count(stage, "payment link: paid")
      await sendPatiently(String(paid.redirectTo), { method: "GET" })
    }
  }
}

async function openLinks(
  stage: Stage,
  collectionId: string,
  providerId: string,
  links: number,
): Promise<OpenedSession[]> {
  const opened: OpenedSession[] = []
  for (let link = 0; link < links; link++) {
    const { body } = await sendPatiently(
      `${stage.url}/store/payment-collections/${collectionId}/payment-sessions`,
      {
        json: { provider_id: providerId, data: {} },
        headers: { "x-publishable-api-key": stage.shop.publishableKey },
      },
    )
    const collection = body["payment_collection"] as
      | {
          payment_sessions: { id: string; provider_id: string; data: { action?: OpenedSession["action"] } }[]
        }
      | undefined
    const session = collection?.payment_sessions
      .filter(({ provider_id }) => provider_id === providerId)
      .at(-1)
    if (session?.data.action?.type === "redirect") {
      opened.push({ id: session.id, action: session.data.action })
    }
  }
  return opened
}
