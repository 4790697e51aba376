import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import { stateTable } from "../../domain/attempt-states"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { inquireNow } from "../inquire/inquire-now"
import { reconcilePayment } from "../reconcile/reconcile-payment"

/**
 * Asks the gateway about a payment because of a message without a MAC: the message itself changes nothing, only the
 * inquiry does. However many such messages arrive, they cost one inquiry at a time.
 * @returns the attempt after the inquiry; undefined when none was made
 */
export async function confirmUnsignedNotice(
  paygate: PaygateModuleService,
  attempt: Attempt,
): Promise<Attempt | undefined> {
  if (!(await paygate.inquiries.acquireHint(attempt.id))) {
    return undefined
  }
  return await inquireNow(paygate, attempt)
}

/** The same in the background, a few at a time; a payment that turns out to be paid gets its order. */
export function confirmInBackground(container: MedusaContainer, attempt: Attempt): void {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  paygate.background.add(async () => {
    const asked = await confirmUnsignedNotice(paygate, attempt)
    if (asked && stateTable[asked.state].holdsMoney) {
      await reconcilePayment(container, attempt.id)
    }
  })
}
