import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { formatMoney, toMajor } from "../../domain/money"
import type { ItemQuantity } from "../../domain/refunded-items"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MedusaPayment } from "../../orders/medusa-payment"
import { paymentOfOurs } from "../../orders/payment-of-ours"
import { recordRefund } from "../../orders/record/record-refund"
import { refuseRefundedItems } from "../../orders/refuse-refunded-items"
import type { MinorAmount } from "../../paygate/values"
import { moreThanLeft, nothingLeftToRefund, refuseWhileUnrecorded } from "../../refusals/operation-refusals"
import { RefusalError } from "../../refusals/refusal"
import { exactMinor } from "../request/exact-amount"
import { servedBefore } from "../request/request-operation"

/** What an admin wants to refund. */
export interface RefundInput {
  readonly paymentId: string
  /** Major units; all that is left when absent. */
  readonly amount: number | undefined
  /** The items it is for, which are then not offered again; none when it is made by amount. */
  readonly items: readonly ItemQuantity[]
  readonly reasonId: string | undefined
  readonly note: string | undefined
  /**
   * Made when the form was opened: the same key means the same request. Without one, each call is a request of its own.
   */
  readonly requestKey: string | undefined
  /** The admin's user id, for Medusa's books. */
  readonly by?: string
  /** Does not wait for the gateway's first notify: the admin insists. */
  readonly force: boolean
}

/** How long, in milliseconds, a form waits for an identical one sent before it. */
const sameFormPatience = 30_000

/** What was refunded, in major units as the gateway took it. */
export interface Refunded {
  readonly attempt: Attempt
  readonly amount: string
  readonly currency: string
  /** The same request was served before: nothing was sent for this one. */
  readonly repeated: boolean
}

/**
 * Refunds captured money, in full or in part, even while part of the reservation is uncaptured, which Medusa's own
 * button does not allow. Medusa goes first: core writes its refund and asks the provider, which calls the gateway;
 * `capturePayment` works the other way round.
 * @throws RefusalError when the payment is not ours, or more is asked for than is left, of the money or of an item
 * @throws MedusaError with the gateway's reason in words
 */
export async function refundPayment(container: MedusaContainer, input: RefundInput): Promise<Refunded> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  if (input.items.length > 0 && input.amount === undefined) {
    throw new RefusalError(
      "request-invalid",
      "The request names items and no amount. Say how much is refunded for them: without an amount everything would be.",
    )
  }
  const { payment, attempt } = await paymentOfOurs(container, paygate, input.paymentId)
  const { currency } = attempt
  const key = input.requestKey ?? randomUUID()
  const refunded = async (): Promise<Refunded | undefined> => {
    const served = await servedBefore(paygate, attempt, key)
    return served && { attempt, amount: toMajor(served.amount, currency), currency, repeated: true }
  }
  const known = await refunded()
  if (known) {
    return known
  }
  const { note, reasonId, by, force, items } = input
  const booking = await recordRefund(container, payment, {
    // Whoever held the order's lock until now may have sent the same form, or left less to refund.
    amount: async (current) => {
      if (await refunded()) {
        return "not-needed"
      }
      if (items.length > 0) {
        await refuseRefundedItems(container, current.order?.id, items)
      }
      return amountToRefund(paygate, attempt, current, input)
    },
    mark: { kind: "request", key, force, items },
    note,
    reasonId,
    by,
    patience: input.requestKey === undefined ? 0 : sameFormPatience,
  })
  switch (booking.kind) {
    case "booked":
      return { attempt, amount: toMajor(booking.amount, currency), currency, repeated: false }
    case "not-needed": {
      const served = await refunded()
      if (!served) {
        throw new Error("A refund that was served is not there any more")
      }
      return served
    }
    case "not-booked":
      throw booking.cause
  }
}

/** @throws RefusalError when more is asked for than is left, or Medusa does not show an earlier refund yet */
async function amountToRefund(
  paygate: PaygateModuleService,
  known: Attempt,
  payment: MedusaPayment,
  input: RefundInput,
): Promise<MinorAmount> {
  const attempt = (await paygate.attempts.byId(known.id)) ?? known
  const { currency } = attempt
  await refuseWhileUnrecorded(paygate, attempt, payment.refunded, attempt.refundedAmount)
  const left = payment.leftToRefund.minor
  if (left === 0) {
    throw nothingLeftToRefund(attempt)
  }
  const amount = input.amount === undefined ? left : exactMinor(input.amount, currency)
  if (amount > left) {
    throw moreThanLeft(
      `${formatMoney(amount, currency)} is more than is left to refund: ${formatMoney(left, currency)}.`,
      { asked: amount, left, currency },
    )
  }
  return amount
}
