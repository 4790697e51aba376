import type { MedusaContainer } from "@medusajs/framework/types"
import { capturePaymentWorkflow, type CapturePaymentWorkflowInput } from "@medusajs/medusa/core-flows"

import type { MinorAmount } from "../../paygate/values"
import { type MedusaPayment, readMedusaPayment } from "../medusa-payment"
import {
  completeEarlierTransactions,
  completeOrderTransactions,
} from "../transactions/complete-order-transactions"

import { majorOf } from "./major-of"

/** A capture to record in Medusa. Amount in minor units. */
export interface MedusaCapture {
  readonly amount: MinorAmount
  /** The admin's user id, for Medusa's books. */
  readonly by?: string | undefined
}

/**
 * Records in Medusa a capture that the gateway has carried out, by core's workflow but without its call to the provider.
 * What counts is what Medusa shows afterwards, because core keeps its capture when a later step of the workflow fails.
 * @param payment as it was read before the gateway captured
 * @throws what core threw, when Medusa shows nothing of it; RefusalError when the payment shows the capture and the
 * order cannot be written
 */
export async function recordCapture(
  container: MedusaContainer,
  payment: MedusaPayment,
  { amount, by }: MedusaCapture,
): Promise<void> {
  const failure = await run()
  const after = await readMedusaPayment(container, payment.id)
  const known = new Set(payment.captures.map(({ id }) => id))
  const isThere = after?.captures.some(({ id }) => !known.has(id)) ?? false
  if (failure && !isThere) {
    throw failure.cause
  }
  if (failure) {
    await completeOrderTransactions(container, payment.id)
  }

  async function run(): Promise<{ cause: unknown } | undefined> {
    try {
      await completeEarlierTransactions(container, payment)
      await capturePaymentWorkflow(container).run({
        // The workflow passes `is_captured` on to the payment module, which then does not call the provider;
        // its input type lacks the field.
        input: {
          payment_id: payment.id,
          amount: majorOf(amount, payment.leftToCapture, payment.currency),
          captured_by: by,
          is_captured: true,
        } as CapturePaymentWorkflowInput,
      })
      return undefined
    } catch (cause) {
      return { cause }
    }
  }
}
