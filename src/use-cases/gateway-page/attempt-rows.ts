import type { MedusaContainer } from "@medusajs/framework/types"

import type { AttemptListItem } from "../../contracts/gateway-page"
import type { Attempt } from "../../domain/attempt"
import { displayStatusOf } from "../../domain/display-status"
import { methods } from "../../domain/methods"
import { toMajor } from "../../domain/money"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import { orderNumbers } from "../orders/order-numbers"

/** Attempts as the list shows them, with the numbers that people know orders by. */
export async function attemptRows(
  container: MedusaContainer,
  attempts: readonly Attempt[],
): Promise<AttemptListItem[]> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const [numbers, released] = await Promise.all([
    orderNumbers(
      container,
      attempts.map(({ orderId }) => orderId),
    ),
    paygate.operations.restReleased(attempts.map(({ id }) => id)),
  ])
  return attempts.map((attempt) => listed(attempt, numbers, released.has(attempt.id)))
}

function listed(
  attempt: Attempt,
  numbers: ReadonlyMap<string, number>,
  restReleased: boolean,
): AttemptListItem {
  const { currency } = attempt
  return {
    id: attempt.id,
    trans_id: attempt.transId,
    pay_id: attempt.payId,
    account_id: attempt.accountId,
    method: attempt.method,
    method_title: methods[attempt.method].title,
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
    order_number: attempt.orderId === null ? null : (numbers.get(attempt.orderId) ?? null),
    superseded: attempt.supersededAt !== null,
    created_at: attempt.createdAt.toISOString(),
  }
}
