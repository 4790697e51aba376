import type { ProblemView } from "../../../src/contracts/gateway-page"

import type { World } from "./suite"

/** What the gateway captured and refunded, and what Medusa shows of it, in minor units of a currency with two decimals. */
export interface Books {
  readonly gateway: { readonly captured: number; readonly refunded: number }
  readonly medusa: { readonly captured: number; readonly refunded: number }
  /** The sum of the order's transactions. */
  readonly paid: number
}

const cents = (amounts: readonly number[]) =>
  Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100)

/** The books of an order that was paid by one gateway payment. */
export async function booksOf(world: World, orderId: string, transId: string): Promise<Books> {
  const { amountCap, amountCred } = world.sandbox.payment(transId)!
  const { payments, transactions } = await world.state.order(orderId)
  const amountsOf = (rows: "captures" | "refunds") =>
    payments.flatMap((payment) => payment[rows].map(({ amount }) => amount))
  return {
    gateway: { captured: amountCap, refunded: amountCred },
    medusa: { captured: cents(amountsOf("captures")), refunded: cents(amountsOf("refunds")) },
    paid: cents(transactions.map(({ amount }) => amount)),
  }
}

/** Books in which Medusa and the gateway agree. */
export const agreed = (captured: number, refunded = 0): Books => ({
  gateway: { captured, refunded },
  medusa: { captured, refunded },
  paid: captured - refunded,
})

/** Open problems that need a person, as the admin's page lists them. */
export async function openProblems(world: World): Promise<ProblemView[]> {
  const { data } = await world.api.get<{ problems: ProblemView[] }>(
    "/admin/paygate/problems?state=open&limit=100",
    { headers: world.admin.headers },
  )
  return data.problems
}
