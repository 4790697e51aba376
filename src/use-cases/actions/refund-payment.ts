import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { formatMoney, toMajor } from "../../domain/money"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { paymentOfOurs } from "../booking/payment-of-ours"
import { refundInMedusa } from "../booking/refund-in-medusa"

import { moreThanLeft } from "./action-refusals"
import { exactMinor } from "./exact-amount"

/** What an admin wants to give back. */
export interface RefundWish {
  readonly paymentId: string
  /** Major units; all that is left when absent. */
  readonly amount: number | undefined
  readonly reasonId: string | undefined
  readonly note: string | undefined
  /** The admin's user id, for Medusa's books. */
  readonly by: string
  /** Does not wait for the gateway's first notify: the admin insists. */
  readonly force: boolean
}

/** What was given back, in major units as the gateway took it. */
export interface Refunded {
  readonly amount: string
  readonly currency: string
}

/**
 * Gives captured money back, in full or in part, also while a part of the reservation is still uncaptured, which Medusa's
 * own button does not allow. Medusa books it and calls the provider, so that both ledgers say the same.
 * @throws RefusalError when the payment is not ours, or more is asked for than is left
 * @throws MedusaError with the gateway's reason in words
 */
export async function refundPayment(container: MedusaContainer, wish: RefundWish): Promise<Refunded> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { payment, attempt } = await paymentOfOurs(container, ledger, wish.paymentId)
  const { currency } = attempt
  const left = payment.leftToRefund.minor
  const amount = wish.amount === undefined ? left : exactMinor(wish.amount, currency)
  if (left === 0 || amount > left) {
    throw moreThanLeft(
      `${formatMoney(amount, currency)} is more than is left to refund: ${formatMoney(left, currency)}.`,
      { asked: amount, left, currency },
    )
  }
  const { note, reasonId, by, force } = wish
  const mark = { kind: "click", click: randomUUID(), force } as const
  const booking = await refundInMedusa(container, payment, { amount, mark, note, reasonId, by, patience: 0 })
  if (booking.kind === "not-booked") {
    throw booking.cause
  }
  return { amount: toMajor(amount, currency), currency }
}
