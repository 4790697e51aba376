import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refundPaymentWorkflow, type RefundPaymentWorkflowInput } from "@medusajs/medusa/core-flows"

import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { toMajor, toMinor } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import { namedActionKey } from "../book-named-action"

import { bookedPayment } from "./booked-payment"
import { isMissingInMedusa } from "./booking-state"

/**
 * Books a credit that was made at the gateway: Medusa's refund runs as ever, only nothing is sent.
 * @throws when Medusa cannot book it
 */
export async function bookRefund(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<void> {
  const payment = await bookedPayment(container, attempt)
  if (!(await isMissingInMedusa(ledger, attempt, action, toMinor(payment.refunded, attempt.currency)))) {
    await ledger.imports.book(action, `booked:${payment.id}`)
    return
  }
  const rest = MathBN.sub(payment.captured, payment.refunded)
  const amount =
    toMinor(rest, attempt.currency) === action.amount ? rest : toMajor(action.amount, attempt.currency)
  const { errors } = await refundPaymentWorkflow(container).run({
    input: {
      payment_id: payment.id,
      amount,
      note: "Refunded in the gateway's back office",
      // The workflow hands metadata on to the payment module, which stores it on the refund; its input type does not name it.
      metadata: { [namedActionKey]: action.id },
    } as RefundPaymentWorkflowInput,
    throwOnError: false,
  })
  if (errors.length > 0) {
    throw errors[0]?.error as Error
  }
}
