import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import type { Attempt } from "../domain/attempt"
import { isPaid } from "../domain/attempt-states"
import { remainder, sum, toMajor, toMinor } from "../domain/money"
import { isRestReleased } from "../domain/possible-operations"
import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"
import { type MinorAmount, minorAmount } from "../paygate/values"

import { type OrderSummary, unpaidBy } from "./owed"
import { enteredCaptures } from "./unseen-captures"

/** A payment collection of an order. Its amount in minor units. */
export interface OrderCollection {
  readonly id: string
  readonly amount: MinorAmount
  /** Nobody has paid anything of it. */
  readonly isUnpaid: boolean
}

/** What an order costs, what its account says is missing, and what is reserved for it. Amounts in minor units. */
export interface OrderMoney {
  readonly id: string
  readonly number: number
  readonly canceled: boolean
  /** Upper case. */
  readonly currency: string
  readonly regionId: string | null
  /** Grows with each confirmed change of the order; 1 when there was none. */
  readonly version: number
  readonly total: MinorAmount
  /** What no capture has paid yet, unrounded in major units; negative when the shop owes. */
  readonly unpaid: BigNumberInput
  readonly collections: readonly OrderCollection[]
  readonly reservations: readonly Reservation[]
  /** Attempts to pay by one of those collections. */
  readonly attempts: readonly Attempt[]
}

/** What a payment holds for the order, or has captured for it, and the order's account does not show yet. */
interface Reservation {
  /** Null for a payment of another provider. */
  readonly attemptId: string | null
  readonly amount: MinorAmount
  /** Core has canceled its collection, because the order was changed, and asks for the whole total again. */
  readonly isGivenUp: boolean
}

interface OrderRow {
  readonly id: string
  readonly display_id: number
  readonly status: string
  readonly currency_code: string
  readonly region_id: string | null
  readonly version: number
  readonly total: BigNumberInput
  readonly summary?: OrderSummary
}

interface PaymentRow {
  readonly payment_collection_id: string
  readonly amount: BigNumberInput
  readonly data: { readonly trans_id?: unknown } | null
  readonly canceled_at: string | Date | null
  readonly captures: readonly { readonly id: string; readonly amount: BigNumberInput }[] | null
}

/**
 * Reads an order's money.
 * @returns undefined when there is no such order
 * @throws Error when Medusa does not say what it owes: that is not nothing, so nothing may be decided by it
 */
export async function readOrderMoney(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderMoney | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "display_id", "status", "currency_code", "region_id", "version", "total", "summary"],
    filters: { id: orderId },
  })
  const [order] = orders as unknown as OrderRow[]
  if (!order) {
    return undefined
  }
  const unpaid = unpaidBy(order.summary)
  if (unpaid === undefined) {
    throw new Error(`Medusa does not say what the order ${orderId} owes`)
  }
  const { data: links } = await query.graph({
    entity: "order_payment_collection",
    fields: ["payment_collection.id", "payment_collection.amount", "payment_collection.status"],
    filters: { order_id: orderId },
  })
  const currency = order.currency_code.toUpperCase()
  const rows = (
    links as unknown as {
      payment_collection: { id: string; amount: BigNumberInput; status: string } | null
    }[]
  ).flatMap(({ payment_collection: collection }) => collection ?? [])
  const payments = await paymentsOf(rows.map(({ id }) => id))
  const entered = await enteredCaptures(query, orderId)
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const attempts = (await Promise.all(rows.map(({ id }) => paygate.attempts.byCollection(id)))).flat()
  return {
    id: order.id,
    number: order.display_id,
    canceled: order.status === "canceled",
    currency,
    regionId: order.region_id,
    version: order.version,
    total: toMinor(order.total, currency),
    unpaid,
    collections: rows.map(({ id, amount, status }) => ({
      id,
      amount: toMinor(amount, currency),
      isUnpaid: status === "not_paid" && payments.every((payment) => payment.payment_collection_id !== id),
    })),
    reservations: await Promise.all(
      payments.filter(({ canceled_at }) => canceled_at === null).map(reservationOf),
    ),
    attempts,
  }

  async function paymentsOf(collectionIds: string[]): Promise<PaymentRow[]> {
    if (collectionIds.length === 0) {
      return []
    }
    const { data } = await query.graph({
      entity: "payment",
      fields: ["payment_collection_id", "amount", "data", "canceled_at", "captures.id", "captures.amount"],
      filters: { payment_collection_id: collectionIds } as object,
    })
    return data as PaymentRow[]
  }

  async function reservationOf({
    payment_collection_id: collectionId,
    amount,
    data,
    captures,
  }: PaymentRow): Promise<Reservation> {
    const isGivenUp = rows.some(({ id, status }) => id === collectionId && status === "canceled")
    // A capture stands on the payment before it stands on the order.
    const shown = toMinor(MathBN.sum(0, ...(captures ?? []).map(({ id }) => entered.get(id) ?? 0)), currency)
    const captured = sum((captures ?? []).map((capture) => toMinor(capture.amount, currency)))
    const attempt = attempts.find(({ transId }) => transId === data?.trans_id)
    if (!attempt) {
      return {
        attemptId: null,
        amount: remainder(larger(toMinor(amount, currency), captured), shown),
        isGivenUp,
      }
    }
    const released = isRestReleased(await paygate.operations.byAttempt(attempt.id))
    const held = released ? attempt.capturedAmount : attempt.amount
    return {
      attemptId: attempt.id,
      amount: isPaid(attempt.state) ? remainder(larger(held, captured), shown) : minorAmount(0),
      isGivenUp,
    }
  }
}

function larger(one: MinorAmount, other: MinorAmount): MinorAmount {
  return one > other ? one : other
}

/**
 * What an order still owes when everything that is reserved for it is counted as paid. Core asks for the whole total again
 * while a reservation is not captured.
 * @returns major units, unrounded; zero when nothing is owed
 */
export function stillOwed({ unpaid, reservations, currency }: OrderMoney): BigNumberInput {
  const reserved = sum(reservations.map(({ amount }) => amount))
  const owed = MathBN.sub(unpaid, toMajor(reserved, currency))
  return MathBN.gt(owed, 0) && toMinor(owed, currency) > 0 ? owed : 0
}

/**
 * The same for one attempt that is paid and not booked yet: what others have paid before it is not owed any more. Who pays
 * the whole total again, as core asks for it after a change of the order, replaces what core has given up.
 */
export function owedTo(money: OrderMoney, attempt: Attempt, earlier: readonly Attempt[]): MinorAmount {
  const booked = new Set(money.reservations.map(({ attemptId }) => attemptId))
  const others = money.reservations.filter(({ attemptId }) => attemptId !== attempt.id)
  const waiting = earlier.filter(({ id }) => !booked.has(id))
  const reservations = [
    ...others,
    ...waiting.map(({ id, amount }) => ({ attemptId: id, amount, isGivenUp: false })),
  ]
  const whole = toMinor(MathBN.max(money.unpaid, 0), money.currency)
  const replacesAll = attempt.amount === whole && reservations.every(({ isGivenUp }) => isGivenUp)
  return replacesAll ? whole : toMinor(stillOwed({ ...money, reservations }), money.currency)
}
