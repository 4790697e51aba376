import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { formatMoney, toMajor } from "../../domain/money"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { paymentOfOurs } from "../booking/payment-of-ours"
import { refundInMedusa } from "../booking/refund-in-medusa"

import { moreThanLeft, nothingLeftToRefund, refuseWhileUnrecorded } from "./action-refusals"
import { exactMinor } from "./exact-amount"
import { servedBefore } from "./request-action"

/** What an admin wants to give back. */
export interface RefundInput {
  readonly paymentId: string
  /** Major units; all that is left when absent. */
  readonly amount: number | undefined
  readonly reasonId: string | undefined
  readonly note: string | undefined
  /** Made when the form was opened: the same key is the same wish. Each request is one of its own when absent. */
  readonly requestKey: string | undefined
  /** The admin's user id, for Medusa's books. */
  readonly by: string
  /** Does not wait for the gateway's first notify: the admin insists. */
  readonly force: boolean
}

/** Milliseconds that a form waits for the same one that was sent before it. */
const sameFormPatience = 30_000

/** What was given back, in major units as the gateway took it. */
export interface Refunded {
  readonly amount: string
  readonly currency: string
}

/**
 * Gives captured money back, in full or in part, also while a part of the reservation is still uncaptured, which Medusa's
 * own button does not allow. Medusa goes first: core writes its refund and asks the provider, which asks the gateway; see
 * `capturePayment` for the other way round.
 * @throws RefusalError when the payment is not ours, or more is asked for than is left
 * @throws MedusaError with the gateway's reason in words
 */
export async function refundPayment(container: MedusaContainer, input: RefundInput): Promise<Refunded> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { payment, attempt } = await paymentOfOurs(container, ledger, input.paymentId)
  const { currency } = attempt
  const key = input.requestKey ?? randomUUID()
  const refunded = async (): Promise<Refunded | undefined> => {
    const served = await servedBefore(ledger, attempt, key)
    return served && { amount: toMajor(served.amount, currency), currency }
  }
  const known = await refunded()
  if (known) {
    return known
  }
  await refuseWhileUnrecorded(ledger, attempt, payment.refunded, attempt.creditedAmount)
  const left = payment.leftToRefund.minor
  const amount = input.amount === undefined ? left : exactMinor(input.amount, currency)
  if (left === 0) {
    throw nothingLeftToRefund(attempt)
  }
  if (amount > left) {
    throw moreThanLeft(
      `${formatMoney(amount, currency)} is more than is left to refund: ${formatMoney(left, currency)}.`,
      { asked: amount, left, currency },
    )
  }
  const { note, reasonId, by, force } = input
  const mark = { kind: "request", key, force } as const
  const booking = await refundInMedusa(container, payment, {
    amount,
    mark,
    note,
    reasonId,
    by,
    patience: input.requestKey === undefined ? 0 : sameFormPatience,
    // The same form may have been sent twice: the other one had the order until now.
    unless: async () => (await refunded()) !== undefined,
  })
  switch (booking.kind) {
    case "booked":
      return { amount: toMajor(amount, currency), currency }
    case "not-needed":
      return (await refunded()) ?? { amount: toMajor(amount, currency), currency }
    case "not-booked":
      throw booking.cause
  }
}
