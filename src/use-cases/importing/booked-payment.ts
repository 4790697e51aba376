import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"

type Sum = ReturnType<typeof MathBN.convert>

/** A payment of Medusa with what is booked on it, in major units and unrounded. */
export interface BookedPayment {
  readonly id: string
  readonly amount: Sum
  readonly captured: Sum
  readonly refunded: Sum
  readonly captureIds: readonly string[]
}

interface PaymentRow {
  readonly id: string
  readonly amount: number
  readonly captures: readonly { readonly id: string; readonly amount: number }[]
  readonly refunds: readonly { readonly amount: number }[]
}

/**
 * The payment an attempt was settled with.
 * @throws Error when Medusa has none: tried again, a person is told
 */
export async function bookedPayment(container: MedusaContainer, attempt: Attempt): Promise<BookedPayment> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } =
    attempt.paymentId === null
      ? { data: [] }
      : await query.graph({
          entity: "payment",
          fields: ["id", "amount", "captures.id", "captures.amount", "refunds.amount"],
          filters: { id: attempt.paymentId },
        })
  const [payment] = data as unknown as PaymentRow[]
  if (!payment) {
    throw new Error("Medusa has no payment for it")
  }
  return {
    id: payment.id,
    amount: MathBN.convert(payment.amount),
    captured: sumOf(payment.captures),
    refunded: sumOf(payment.refunds),
    captureIds: payment.captures.map(({ id }) => id),
  }
}

function sumOf(rows: readonly { readonly amount: number }[]): Sum {
  return rows.reduce((sum, { amount }) => MathBN.add(sum, amount), MathBN.convert(0))
}
