import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import type { Attempt } from "../domain/attempt"
import { toMinor } from "../domain/money"
import { sessionIdOf } from "../domain/session-data"
import { type MinorAmount, minorAmount } from "../paygate/values"

import type { KnownOrder } from "./read-order"

/** An amount as Medusa stores it: major units with all their decimals. */
export type ExactAmount = ReturnType<typeof MathBN.convert>

/** An amount in both forms: what Medusa records, and what the gateway can move. */
export interface TwoFoldAmount {
  readonly exact: ExactAmount
  readonly minor: MinorAmount
}

/** A capture or refund of Medusa. */
export interface MedusaBooking {
  readonly id: string
  readonly amount: ExactAmount
  readonly at: Date
}

/** A payment as Medusa's tables have it, with its captures and refunds. */
export interface MedusaPayment {
  readonly id: string
  readonly collectionId: string
  readonly currency: string
  readonly canceled: boolean
  /** The session that the payment's own data names; its row may be gone. */
  readonly sessionId: string | undefined
  readonly order: KnownOrder | null
  readonly captures: readonly MedusaBooking[]
  readonly refunds: readonly MedusaBooking[]
  /** Sums in whole minor units. */
  readonly captured: MinorAmount
  readonly refunded: MinorAmount
  readonly leftToCapture: TwoFoldAmount
  readonly leftToRefund: TwoFoldAmount
}

interface BookingRow {
  readonly id: string
  readonly raw_amount: BigNumberInput
  readonly created_at: string | Date
}

interface PaymentRow {
  readonly id: string
  readonly raw_amount: BigNumberInput
  readonly currency_code: string
  readonly canceled_at: string | Date | null
  readonly data: Record<string, unknown> | null
  readonly payment_collection_id: string
  readonly captures: readonly BookingRow[]
  readonly refunds: readonly BookingRow[]
}

/**
 * Reads a payment of Medusa, whatever its provider. Session and collection are not joined: the join would hide a payment
 * whose session core has deleted.
 */
export async function readMedusaPayment(
  container: MedusaContainer,
  id: string,
): Promise<MedusaPayment | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: [
      "id",
      "raw_amount",
      "currency_code",
      "canceled_at",
      "data",
      "payment_collection_id",
      "captures.id",
      "captures.raw_amount",
      "captures.created_at",
      "refunds.id",
      "refunds.raw_amount",
      "refunds.created_at",
    ],
    filters: { id },
  })
  const [row] = data as unknown as PaymentRow[]
  return row && medusaPayment(row, await orderOf(container, row.payment_collection_id))
}

/**
 * The payment that an attempt became.
 * @throws Error when Medusa has none: tried again, then reported
 */
export async function paymentOfAttempt(
  container: MedusaContainer,
  { paymentId }: Pick<Attempt, "paymentId">,
): Promise<MedusaPayment> {
  const payment = paymentId === null ? undefined : await readMedusaPayment(container, paymentId)
  if (!payment) {
    throw new Error("Medusa has no payment for it")
  }
  return payment
}

function medusaPayment(row: PaymentRow, order: KnownOrder | null): MedusaPayment {
  const { id, currency_code: currency } = row
  const captures = row.captures.map(booking)
  const refunds = row.refunds.map(booking)
  const captured = exactSum(captures)
  const refunded = exactSum(refunds)
  return {
    id,
    collectionId: row.payment_collection_id,
    currency,
    canceled: row.canceled_at !== null,
    sessionId: sessionIdOf(row.data ?? undefined),
    order,
    captures,
    refunds,
    captured: toMinor(captured, currency),
    refunded: toMinor(refunded, currency),
    leftToCapture: rest(MathBN.convert(row.raw_amount), captured, currency),
    leftToRefund: rest(captured, refunded, currency),
  }
}

function booking({ id, raw_amount: amount, created_at: at }: BookingRow): MedusaBooking {
  return { id, amount: MathBN.convert(amount), at: new Date(at) }
}

/** The exact sum of captures or refunds, major units. */
export function exactSum(bookings: readonly Pick<MedusaBooking, "amount">[]): ExactAmount {
  return bookings.reduce((sum, { amount }) => MathBN.add(sum, amount), MathBN.convert(0))
}

function rest(whole: ExactAmount, part: ExactAmount, currency: string): TwoFoldAmount {
  const exact = MathBN.max(MathBN.sub(whole, part), 0)
  // What is left at the gateway rather than the rounded difference, so that the parts add up.
  return { exact, minor: minorAmount(Math.max(0, toMinor(whole, currency) - toMinor(part, currency))) }
}

async function orderOf(container: MedusaContainer, collectionId: string): Promise<KnownOrder | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["order.id", "order.status"],
    filters: { payment_collection_id: collectionId },
  })
  const [link] = data as unknown as { order?: { id: string; status: string } }[]
  return link?.order ? { id: link.order.id, canceled: link.order.status === "canceled" } : null
}
