import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { capturePaymentWorkflow, type CapturePaymentWorkflowInput } from "@medusajs/medusa/core-flows"

import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { toMajor, toMinor } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"

import { bookedPayment, type BookedPayment } from "./booked-payment"
import { isMissingInMedusa } from "./booking-state"

/**
 * Books a capture that was made at the gateway.
 * @throws when Medusa cannot book it, or shows other captures than the ledger
 */
export async function bookCapture(
  container: MedusaContainer,
  ledger: PaygateModuleService,
  attempt: Attempt,
  action: Action,
): Promise<void> {
  const payment = await bookedPayment(container, attempt)
  const missing = await isMissingInMedusa(
    ledger,
    attempt,
    action,
    toMinor(payment.captured, attempt.currency),
  )
  await ledger.imports.book(
    action,
    missing ? await capture(container, attempt, payment, action) : `booked:${payment.id}`,
  )
}

async function capture(
  container: MedusaContainer,
  attempt: Attempt,
  payment: BookedPayment,
  action: Action,
): Promise<string> {
  const rest = MathBN.sub(payment.amount, payment.captured)
  // Medusa does not round: where the gateway's cents are all that is left, its own figure closes the payment.
  const amount =
    toMinor(rest, attempt.currency) === action.amount ? rest : toMajor(action.amount, attempt.currency)
  const { result, errors } = await capturePaymentWorkflow(container).run({
    // The workflow hands `is_captured` on to the payment module, which then books without calling the provider; its
    // input type does not name it.
    input: { payment_id: payment.id, amount, is_captured: true } as CapturePaymentWorkflowInput,
    throwOnError: false,
  })
  if (errors.length > 0) {
    throw errors[0]?.error as Error
  }
  return result.captures?.find(({ id }) => !payment.captureIds.includes(id))?.id ?? `booked:${payment.id}`
}
