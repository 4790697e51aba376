import type { Attempt } from "../../domain/attempt"
import { type BookStep, compareBooks, gatewayBook } from "../../domain/books"
import { toMinor } from "../../domain/money"
import type PaygateModuleService from "../../modules/paygate/service"
import type { MinorAmount } from "../../paygate/values"
import { exactSum, type MedusaBooking, type MedusaPayment } from "../medusa-payment"

/** Compares what the gateway carried out for a payment with what Medusa shows of it, both read now. */
export async function comparePayment(
  paygate: PaygateModuleService,
  attempt: Attempt,
  payment: MedusaPayment,
): Promise<BookStep> {
  const underWay = (await paygate.operations.unresolved(attempt.id))?.medusaId ?? null
  const captures = payment.captures.filter(({ id }) => id !== underWay)
  const refunds = payment.refunds.filter(({ id }) => id !== underWay)
  return compareBooks(gatewayBook(attempt), {
    captured: total(captures, payment.currency),
    refunded: total(refunds, payment.currency),
    canceled: payment.canceled,
    newestCapture: sinceNewest(captures),
    newestRefund: sinceNewest(refunds),
  })
}

function sinceNewest(rows: readonly MedusaBooking[]): number {
  return Math.min(...rows.map(({ at }) => Date.now() - at.getTime()))
}

/** The sum is rounded once, because Medusa's parts have more decimals than the currency. */
function total(rows: readonly MedusaBooking[], currency: string): MinorAmount {
  return toMinor(exactSum(rows), currency)
}
