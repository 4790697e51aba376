import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { isPaid } from "../../domain/attempt-states"
import { toMinor } from "../../domain/money"
import { releasesReservation } from "../../domain/operation"
import { nothingInMedusa, type StoreFacts } from "../../domain/store-facts"
import { completionRunsFor } from "../../domain/unpaid-order"
import type PaygateModuleService from "../../modules/paygate/service"
import { owedTo, readOrderMoney } from "../../orders/order-money"
import type { MinorAmount } from "../../paygate/values"

import { type CollectionOrder, readOrderOfCollection } from "./order-of-collection"

interface PaymentRow {
  id: string
  /** As our provider wrote it; the session it names may be gone. */
  data: { session_id?: unknown; trans_id?: unknown } | null
  captures: readonly { id: string; created_at: string | Date }[]
  captured_at: string | Date | null
  canceled_at: string | Date | null
}
interface SessionRow {
  id: string
  amount: number
  currency_code: string
}
interface CollectionRow extends SessionRow {
  payment_sessions: SessionRow[]
}
interface CartRow {
  id: string
  total: number
  currency_code: string
  region_id: string | null
}

/**
 * Reads what Medusa shows about an attempt. Every filter is a known id: an undefined one would match every row,
 * including other people's carts.
 */
export async function readStoreFacts(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<StoreFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const collection = attempt.collectionId === null ? undefined : await readCollection(attempt.collectionId)
  if (!collection) {
    return nothingInMedusa
  }
  const session = collection.payment_sessions.find(({ id }) => id === attempt.sessionId)
  const isOwn = ({ data }: PaymentRow) => data?.trans_id === attempt.transId
  const payments = await readPayments(collection.id)
  const own = payments.filter(isOwn)
  const live = own.filter(({ canceled_at }) => canceled_at === null)
  const payment = own.find(({ data }) => data?.session_id === attempt.sessionId) ?? live[0]
  const cart = await readCart(collection.id)
  const order = await readOrderOfCollection(container, collection.id, cart?.id)
  const others = (await paygate.attempts.byCollection(collection.id)).filter(
    ({ id, duplicateOf }) => id !== attempt.id && duplicateOf === null,
  )
  return {
    session: session ? { id: session.id, amount: toMinor(session.amount, session.currency_code) } : null,
    otherSession: collection.payment_sessions.some(({ id }) => id !== attempt.sessionId),
    payment: payment
      ? {
          id: payment.id,
          sessionId: String(payment.data?.session_id),
          captured: payment.captured_at !== null,
          canceled: payment.canceled_at !== null,
        }
      : null,
    coreEntersUntil: payment && order ? coreEntersUntil(payment, order) : null,
    leftPayments: live.filter(({ id }) => id !== payment?.id).map(({ id }) => id),
    cart: cart
      ? { id: cart.id, total: toMinor(cart.total, cart.currency_code), currency: cart.currency_code }
      : null,
    order: order
      ? {
          id: order.id,
          canceled: order.canceled,
          createdAt: order.createdAt,
          paidElsewhere: order.transactions.length > 0 || order.hasOtherCollection,
          owed: cart && !order.hasOtherCollection ? null : await owedByOrder(order.id),
        }
      : null,
    collection: {
      id: collection.id,
      amount: toMinor(collection.amount, collection.currency_code),
      currency: collection.currency_code,
    },
    releasing:
      attempt.state === "authorized" && releasesReservation(await paygate.operations.unresolved(attempt.id)),
    paidBefore: others.some((other) => isPaid(other.state) && wasPaidBefore(other, attempt)),
    otherCompletesUntil: othersCompletion(others),
    otherHoldsMoney: others.some(({ state }) => isPaid(state)),
    otherPaymentBooked: payments.some((other) => !isOwn(other) && other.canceled_at === null),
    providerEnabled: cart?.region_id ? await isEnabled(cart.region_id, attempt.providerId) : true,
  }

  async function owedByOrder(orderId: string): Promise<MinorAmount | null> {
    const money = await readOrderMoney(container, orderId)
    const earlier = money?.attempts.filter(
      (other) =>
        other.id !== attempt.id &&
        other.duplicateOf === null &&
        other.completedAt === null &&
        isPaid(other.state) &&
        wasPaidBefore(other, attempt),
    )
    return money && earlier ? owedTo(money, attempt, earlier) : null
  }

  async function readCollection(id: string): Promise<CollectionRow | undefined> {
    const { data } = await query.graph({
      entity: "payment_collection",
      fields: [
        "id",
        "amount",
        "currency_code",
        "payment_sessions.id",
        "payment_sessions.amount",
        "payment_sessions.currency_code",
      ],
      filters: { id },
    })
    return (data as unknown as CollectionRow[])[0]
  }

  /** A separate query: joined to the collection, a payment whose session is gone would be hidden. */
  async function readPayments(id: string): Promise<PaymentRow[]> {
    const { data } = await query.graph({
      entity: "payment",
      fields: ["id", "data", "captured_at", "canceled_at", "captures.id", "captures.created_at"],
      filters: { payment_collection_id: id } as object,
    })
    return data as PaymentRow[]
  }

  async function readCart(collectionId: string): Promise<CartRow | undefined> {
    const { data: links } = await query.graph({
      entity: "cart_payment_collection",
      fields: ["cart_id"],
      filters: { payment_collection_id: collectionId },
    })
    const [link] = links as { cart_id: string }[]
    if (!link) {
      return undefined
    }
    const { data } = await query.graph({
      entity: "cart",
      fields: ["id", "total", "currency_code", "region_id"],
      filters: { id: link.cart_id },
    })
    return (data as unknown as CartRow[])[0]
  }

  async function isEnabled(regionId: string, providerId: string): Promise<boolean> {
    const { data } = await query.graph({
      entity: "region_payment_provider",
      fields: ["payment_provider_id"],
      filters: { region_id: regionId, payment_provider_id: providerId },
    })
    return data.length > 0
  }
}

/** Core writes its row after the capture. If it is old enough, the process has died and will not write it. */
function coreEntersUntil({ captures }: PaymentRow, { transactions }: CollectionOrder): Date | null {
  const missing = captures.filter(({ id }) => transactions.every(({ reference_id }) => reference_id !== id))
  const newest = Math.max(0, ...missing.map(({ created_at }) => new Date(created_at).getTime()))
  const until = new Date(newest + completionRunsFor)
  return until > new Date() ? until : null
}

/** Sorted alike by every process: the attempt that was paid first becomes the order. */
function wasPaidBefore(one: Attempt, other: Attempt): boolean {
  const difference = (one.paidAt?.getTime() ?? Infinity) - (other.paidAt?.getTime() ?? Infinity)
  return difference === 0 || Number.isNaN(difference) ? one.id < other.id : difference < 0
}

function othersCompletion(others: readonly Attempt[]): Date | null {
  const started = others
    .filter(({ state, completedAt }) => isPaid(state) && completedAt === null)
    .map(({ completionStartedAt }) => completionStartedAt?.getTime() ?? 0)
  const until = Math.max(0, ...started) + completionRunsFor
  return until > Date.now() ? new Date(until) : null
}
