import type { SandboxPayment } from "../../../src/sandbox"

import { openProblems } from "./books"
import type { World } from "./suite"

/** Whether the merchant holds a shopper's money in a gateway payment: authorized, or captured and not refunded. */
export const holdsMoney = ({ amountOpen, amountCap, amountCred }: SandboxPayment) =>
  amountOpen > 0 || amountCap > amountCred

/** The order of each gateway payment, by its PayID. */
async function ordersByPayId(world: World): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const { id } of await world.state.orders()) {
    const { status, payments } = await world.state.order(id)
    for (const { canceled_at, data } of payments) {
      if (status !== "canceled" && canceled_at === null) {
        found.set(String(data["pay_id"]), id)
      }
    }
  }
  return found
}

/**
 * Gateway payments nobody accounts for: they hold money, no live order owns them, and no open problem names them. Also orders
 * that count on money the gateway does not hold, if no problem reports it.
 */
export async function unaccountedFor(world: World): Promise<string[]> {
  const orders = await ordersByPayId(world)
  const problems = await openProblems(world)
  return world.sandbox.payments().flatMap((payment) => {
    const { payId, transId } = payment
    const orderId = orders.get(payId)
    const told = problems.some(
      (problem) => problem.trans_id === transId || (orderId !== undefined && problem.order_id === orderId),
    )
    if (told || holdsMoney(payment) === (orderId !== undefined)) {
      return []
    }
    return [orderId === undefined ? `${payId} has no order` : `${orderId} has no money`]
  })
}

/** The open problems about one payment, newest first. */
export async function toldAbout(world: World, transId: string) {
  return (await openProblems(world)).filter((problem) => problem.trans_id === transId)
}
