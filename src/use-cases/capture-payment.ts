import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { capturePaymentWorkflow, type CapturePaymentWorkflowInput } from "@medusajs/medusa/core-flows"

import { toMajor, toMinor } from "../domain/money"
import { PAYGATE_MODULE } from "../modules/paygate"
import type PaygateModuleService from "../modules/paygate/service"
import { bookingPrefix } from "../modules/paygate/stores/action-store"

import { nothingLeftToCapture } from "./action-refusals"
import { captureAttempt } from "./capture-attempt"
import { exactMinor } from "./exact-amount"
import { RefusalError } from "./refusal"

/** What an admin wants to capture. */
export interface CaptureWish {
  readonly paymentId: string
  /** Major units, as Medusa has it; all that is left when absent. */
  readonly amount: number | undefined
  /** TWINT: this is the last capture, the rest of the reservation is released (CompleteType). */
  readonly closeRest: boolean
  /** Does not wait for the gateway's first notify: the admin insists. */
  readonly force: boolean
  /** The admin's user id, for Medusa's books. */
  readonly by?: string
}

/** What was captured, in major units as the gateway took it. */
export interface Captured {
  readonly amount: string
  readonly currency: string
}

interface PaymentRow {
  readonly id: string
  readonly amount: number
  readonly captures: readonly { readonly id: string; readonly amount: number }[]
  readonly payment_session: { readonly id: string } | null
}

/**
 * Captures with what Medusa's own button cannot say: an amount, and whether the rest of the reservation is released. The
 * gateway goes first; Medusa books it without calling us again.
 * @throws RefusalError when the payment is not ours, more is asked for than is left, or the gateway refuses
 */
export async function capturePayment(container: MedusaContainer, wish: CaptureWish): Promise<Captured> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const payment = await readPayment(container, wish.paymentId)
  const sessionId = payment?.payment_session?.id
  const attempt = sessionId === undefined ? undefined : await ledger.attempts.bySession(sessionId)
  if (!payment || !attempt) {
    throw new RefusalError("unknown-attempt", `The payment ${wish.paymentId} is not one of Paygate's.`, {
      facts: { reason: "not-ours" },
    })
  }
  const booked = payment.captures.reduce((sum, capture) => MathBN.add(sum, capture.amount), MathBN.convert(0))
  const left = MathBN.sub(payment.amount, booked)
  const leftMinor = toMinor(MathBN.max(left, 0), attempt.currency)
  if (leftMinor === 0) {
    throw nothingLeftToCapture(attempt)
  }
  const asked = wish.amount === undefined ? leftMinor : exactMinor(wish.amount, attempt.currency)
  // Medusa's amounts are not rounded: the last part takes its remainder, whatever its decimals.
  const amount = wish.amount === undefined || asked === leftMinor ? left : wish.amount
  const action = await captureAttempt(ledger, attempt, {
    amount: asked,
    medusaId: `${bookingPrefix}${randomUUID()}`,
    closeRest: wish.closeRest,
    force: wish.force,
  })
  const { result, errors } = await capturePaymentWorkflow(container).run({
    // The workflow hands `is_captured` on to the payment module, which then books without calling the provider; its
    // input type does not name it.
    input: {
      payment_id: payment.id,
      amount,
      captured_by: wish.by,
      is_captured: true,
    } as CapturePaymentWorkflowInput,
    throwOnError: false,
  })
  if (errors.length > 0) {
    if (action) {
      await ledger.actions.leaveUnbooked(action)
    }
    throw new RefusalError(
      "action-unknown",
      "The gateway captured the amount, but Medusa could not book it. Capture the same amount again: it is only booked then.",
      { cause: errors[0]?.error, facts: { reason: "captured-not-booked" } },
    )
  }
  const known = new Set(payment.captures.map(({ id }) => id))
  const row = result.captures?.find(({ id }) => !known.has(id))
  if (action && row) {
    await ledger.actions.adopt(action, row.id)
  }
  return { amount: toMajor(asked, attempt.currency), currency: attempt.currency }
}

async function readPayment(container: MedusaContainer, id: string): Promise<PaymentRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "amount", "captures.id", "captures.amount", "payment_session.id"],
    filters: { id },
  })
  return (data as unknown as PaymentRow[])[0]
}
