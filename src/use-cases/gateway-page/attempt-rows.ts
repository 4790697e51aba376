import type { MedusaContainer } from "@medusajs/framework/types"

import type { AttemptListItem } from "../../contracts/gateway-page"
import type { Attempt } from "../../domain/attempt"
import { displayStatusOf } from "../../domain/display-status"
import { methods } from "../../domain/methods"
import { toMajor } from "../../domain/money"
import { possibleOperations } from "../../domain/possible-operations"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { type ListedOrder, listedOrders } from "../../orders/order-numbers"
import { owedInMinor } from "../../orders/owed"
import { minorAmount } from "../../paygate/values"
import { captureByOf } from "../../payments/reservations/capture-by-of"

/** Attempts as the list shows them, with the numbers that people know orders by. */
export async function attemptRows(
  container: MedusaContainer,
  attempts: readonly Attempt[],
): Promise<AttemptListItem[]> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const [orders, released] = await Promise.all([
    listedOrders(
      container,
      attempts.map(({ orderId }) => orderId),
    ),
    paygate.operations.restReleased(attempts.map(({ id }) => id)),
  ])
  return attempts.map((attempt) => listed(paygate, attempt, orders, released.has(attempt.id)))
}

function listed(
  paygate: PaygateModuleService,
  attempt: Attempt,
  orders: ReadonlyMap<string, ListedOrder>,
  restReleased: boolean,
): AttemptListItem {
  const { currency } = attempt
  const method = methods[attempt.method]
  const order = attempt.orderId === null ? undefined : orders.get(attempt.orderId)
  const orderCanceled = order?.canceled ?? false
  const { capture } = possibleOperations({
    ...{ attempt, method, restReleased, orderCanceled },
    owed: owedInMinor(order, currency),
  })
  return {
    id: attempt.id,
    trans_id: attempt.transId,
    pay_id: attempt.payId,
    account_id: attempt.accountId,
    method: attempt.method,
    method_title: method.title,
    state: attempt.state,
    display_status: displayStatusOf({
      state: attempt.state,
      amount: attempt.amount,
      captured: attempt.capturedAmount,
      refunded: attempt.refundedAmount,
      restReleased,
      expiresAt: attempt.expiresAt,
    }),
    amount: toMajor(attempt.amount, currency),
    captured: toMajor(attempt.capturedAmount, currency),
    refunded: toMajor(attempt.refundedAmount, currency),
    currency,
    code: attempt.code,
    order_id: attempt.orderId,
    order_number: order?.number ?? null,
    superseded: attempt.supersededAt !== null,
    created_at: attempt.createdAt.toISOString(),
    payment_id: attempt.paymentId,
    left_to_capture: capture.possible ? toMajor(minorAmount(capture.most), currency) : null,
    capture_by: captureByOf(paygate, attempt, restReleased),
  }
}
