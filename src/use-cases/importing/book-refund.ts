import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refundPaymentWorkflow, type RefundPaymentWorkflowInput } from "@medusajs/medusa/core-flows"

import type { Action } from "../../domain/action"
import type { Attempt } from "../../domain/attempt"
import { toMajor, toMinor } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../refusal"

import { bookedPayment } from "./booked-payment"
import { isMissingInMedusa } from "./booking-state"

/** Names the imported credit in the metadata of Medusa's refund: our hook recognises it and sends nothing. */
export const importedActionKey = "paygate_action"

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
      metadata: { [importedActionKey]: action.id },
    } as RefundPaymentWorkflowInput,
    throwOnError: false,
  })
  if (errors.length > 0) {
    throw errors[0]?.error as Error
  }
}

/**
 * Whether a refund of Medusa only books a credit that the gateway made already.
 * @throws RefusalError when the metadata names something else than an unbooked credit of this payment and amount
 */
export async function isImportedRefund(
  ledger: PaygateModuleService,
  attempt: Attempt,
  refund: { id: string; amount: Action["amount"]; metadata: Record<string, unknown> | null },
): Promise<boolean> {
  const id = refund.metadata?.[importedActionKey]
  if (typeof id !== "string") {
    return false
  }
  const movement = { id, attemptId: attempt.id, kind: "credit" as const, amount: refund.amount }
  if (!(await ledger.imports.book(movement, refund.id))) {
    throw new RefusalError(
      "unknown-attempt",
      "The refund names a movement of the gateway that is booked already or does not fit. Refund without metadata.",
    )
  }
  return true
}
