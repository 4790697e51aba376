import { PaymentSessionStatus } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import type { PaymentData } from "../../domain/session-data"

/** The payment's data for Medusa. Never empty, because Medusa replaces its stored data with it. */
export function paymentData(attempt: Attempt): PaymentData {
  return { session_id: attempt.sessionId, trans_id: attempt.transId, pay_id: attempt.payId }
}

/** Converts the attempt's state to Medusa's session status. */
export function sessionStatus(attempt: Pick<Attempt, "state" | "orderAwaitsSince">): PaymentSessionStatus {
  switch (attempt.state) {
    case "open":
      return attempt.orderAwaitsSince === null
        ? PaymentSessionStatus.PENDING
        : PaymentSessionStatus.PENDING_AUTHORIZATION
    case "authorized":
      return PaymentSessionStatus.AUTHORIZED
    case "captured":
      return PaymentSessionStatus.CAPTURED
    case "failed":
      return PaymentSessionStatus.ERROR
    case "held":
    case "differs":
      return PaymentSessionStatus.REQUIRES_MORE
    case "released":
    case "auto-refunding":
    case "auto-refunded":
      return PaymentSessionStatus.CANCELED
  }
}
