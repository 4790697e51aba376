import type { SandboxPayment } from "../../../src/sandbox"

import { openProblems } from "./books"
import type { World } from "./suite"

/** Whether a gateway payment holds money of a shopper: reserved, or taken and not given back. */
export const holdsMoney = ({ amountOpen, amountCap, amountCred }: SandboxPayment) =>
  amountOpen > 0 || amountCap > amountCred

/** The order whose live payment each gateway payment is, by its PayID. */
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
 * Gateway payments that nobody answers for: they hold money, no live order has them, and no open problem names them. And orders
 * that count on money which the gateway does not hold, of which nobody was told.
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
