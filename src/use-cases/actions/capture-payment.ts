import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { toMajor } from "../../domain/money"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { bookingPrefix } from "../../modules/paygate/stores/booking-store"
import { captureInMedusa } from "../booking/capture-in-medusa"
import { paymentOfOurs } from "../booking/payment-of-ours"
import { RefusalError } from "../refusal"

import { nothingLeftToCapture } from "./action-refusals"
import { captureAttempt } from "./capture-attempt"
import { exactMinor } from "./exact-amount"

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

/**
 * Captures with what Medusa's own button cannot say: an amount, and whether the rest of the reservation is released. The
 * gateway goes first; Medusa books it without calling us again.
 * @throws RefusalError when the payment is not ours, more is asked for than is left, or the gateway refuses
 */
export async function capturePayment(container: MedusaContainer, wish: CaptureWish): Promise<Captured> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { payment, attempt } = await paymentOfOurs(container, ledger, wish.paymentId)
  const { currency } = attempt
  const left = payment.leftToCapture.minor
  if (left === 0) {
    throw nothingLeftToCapture(attempt)
  }
  const amount = wish.amount === undefined ? left : exactMinor(wish.amount, currency)
  const action = await captureAttempt(ledger, attempt, {
    amount,
    medusaId: `${bookingPrefix}${randomUUID()}`,
    closeRest: wish.closeRest,
    force: wish.force,
  })
  const booking = await captureInMedusa(container, payment, {
    amount,
    by: wish.by,
    adopt: async (captureId) => action && ledger.bookings.adopt(action, captureId),
  })
  if (booking.kind === "not-booked") {
    if (action) {
      await ledger.bookings.leaveForNextWish(action)
    }
    throw new RefusalError(
      "action-unknown",
      "The gateway captured the amount, but Medusa could not book it. Capture the same amount again: it is only booked then.",
      { cause: booking.cause, facts: { reason: "captured-not-booked" } },
    )
  }
  return { amount: toMajor(amount, currency), currency }
}
