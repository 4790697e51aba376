import type { MedusaContainer } from "@medusajs/framework/types"

import { type Attempt, isPaid } from "../../domain/attempt"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { askGateway } from "../inquiring/ask-gateway"

import { settleAttempt } from "./settle-attempt"

/** A notice without proof is confirmed by an inquiry before anything moves. In the background, a few at a time. */
export function followHint(container: MedusaContainer, attempt: Attempt): void {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  ledger.background.add(async () => {
    if (!(await ledger.inquiries.claimHint(attempt.id))) {
      return
    }
    const asked = await askGateway(ledger, attempt)
    if (isPaid(asked.state)) {
      await settleAttempt(container, attempt.id)
    }
  })
}
