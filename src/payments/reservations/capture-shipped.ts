import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import type { CaptureMoment } from "../../domain/capture-moment"
import { methods } from "../../domain/methods"
import { remainder, toMajor } from "../../domain/money"
import type { Operation } from "../../domain/operation"
import {
  type EarlierCapture,
  fulfillmentOfKey,
  type ShipmentCapture,
  shipmentCapture,
} from "../../domain/shipment-capture"
import type PaygateModuleService from "../../modules/paygate/service"
import { attemptsOfOrder } from "../../orders/attempts-of-order"
import { capturePayment } from "../capture/capture-payment"

import { readPaidOfOrder } from "./paid-of-order"
import { readShippedOrder } from "./read-shipped-order"

/**
 * - `covered` what has gone out is captured
 * - `waits` an operation is unresolved or not recorded yet, or the method captures once and more parcels are to come
 * - `left-to-people` the gateway refused, and a person was told
 */
export type ShippedOutcome = "covered" | "waits" | "left-to-people"

/** An attempt whose money an order has. */
export interface OrderedAttempt extends Attempt {
  readonly orderId: string
  readonly paymentId: string
}

/**
 * Captures what has gone out of an attempt's order and is not captured yet. Any number of servers may do it at once, for
 * the same event or another one: what is wanted is the difference between the books, each try has one key whoever works
 * it out, and it begins only while as much is captured as was read.
 * @throws RefusalError when it is refused, cannot be sent, or its outcome is unknown
 */
export async function captureShipped(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: OrderedAttempt,
  moment: Exclude<CaptureMoment, "manual">,
): Promise<ShippedOutcome> {
  const next = await nextCapture(container, paygate, attempt, moment)
  if (next.kind !== "capture") {
    return next.kind
  }
  await capturePayment(container, {
    paymentId: attempt.paymentId,
    amount: Number(toMajor(next.amount, attempt.currency)),
    closeRest: next.closesRest,
    force: false,
    requestKey: next.requestKey,
    ifCaptured: attempt.capturedAmount,
  })
  return "covered"
}

async function nextCapture(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: OrderedAttempt,
  moment: Exclude<CaptureMoment, "manual">,
): Promise<ShipmentCapture> {
  const order = await readShippedOrder(container, attempt.orderId, moment)
  const operations = await paygate.operations.byAttempt(attempt.id)
  if (!order || order.canceled) {
    return { kind: "covered" }
  }
  const { paid, byPayment } = await readPaidOfOrder(container, attempt.orderId, attempt.currency)
  const all = await attemptsOfOrder(container, attempt.orderId)
  const isUnrecorded = all.some(
    ({ paymentId, capturedAmount }) => paymentId !== null && byPayment.get(paymentId) !== capturedAmount,
  )
  const unresolved = await Promise.all(all.map(({ id }) => paygate.operations.unresolved(id)))
  if (isUnrecorded || unresolved.some((operation) => operation !== undefined)) {
    return { kind: "waits" }
  }
  return shipmentCapture({
    ...order,
    paid,
    left: remainder(attempt.amount, attempt.capturedAmount),
    earlier: operations.flatMap(earlierCapture),
    capturesInParts: methods[attempt.method].partialCapture,
    rest: paygate.configuration.restAfterLastParcel,
  })
}

/** What was refused without a Code never took effect: it was not sent, or the gateway's totals prove it. */
function earlierCapture({ requestKey, state, code }: Operation): readonly EarlierCapture[] {
  const fulfillment = fulfillmentOfKey(requestKey)
  return fulfillment === undefined ? [] : [{ fulfillment, isFinal: state !== "refused" || code !== null }]
}
