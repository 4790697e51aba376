import type { Books } from "./books"
import type { Findings } from "./compare"
import { heldAmount } from "./gateway-facts"

/** Each live order has exactly one paid attempt, or waits for its payment, or a problem reports it. */
export function compareOrders(books: Books, findings: Findings): void {
  for (const order of books.orders) {
    const payments = books.payments.filter(({ orderId, canceled }) => orderId === order.id && !canceled)
    const sessions = new Set(payments.map(({ sessionId }) => sessionId))
    const attempts = books.attempts.filter(({ sessionId }) => sessions.has(sessionId))
    const problem = books.problems.some(
      ({ attemptId, orderId, open }) =>
        open && (orderId === order.id || attempts.some(({ id }) => id === attemptId)),
    )
    if (!order.canceled) {
      findings.expect(
        payments.length === 1 ||
          // The additional amount of a changed order is a further payment of it.
          (payments.length > 1 && books.witness.changedOrders.has(order.id)) ||
          (payments.length === 0 && (order.pendingAuthorization || order.paidOtherwise || problem)),
        "each live order has exactly one payment",
        order.cartId,
        () => `order ${order.id} has ${payments.length} payments; ${ofItsCart(books, order)}`,
      )
    }
    // What the plugin has recorded does not matter here: two payments held for one cart are one too many.
    const held = books.gateway.filter(
      (paid) => books.witness.payments.get(paid.payId) === order.cartId && heldAmount(paid) > 0,
    )
    const told = books.problems.some(
      ({ attemptId, kind, open }) =>
        open &&
        kind === "auto-refund-failed" &&
        held.some(({ transId }) => books.attempts.some((a) => a.id === attemptId && a.transId === transId)),
    )
    findings.expect(held.length <= 1 || told, "nobody pays twice for one cart", order.cartId, () => {
      const names = held.map(({ transId, amount }) => `${transId} (${amount})`)
      return `for cart ${order.cartId} the merchant holds ${names.join(" and ")}`
    })
    const isAbout = ({ attemptId, open }: Books["problems"][number]) =>
      open && attempts.some(({ id }) => id === attemptId)
    // A row whose outcome is unknown has no transaction; a problem reports it.
    const isUnknown = books.problems.some((entry) => isAbout(entry) && entry.kind === "operation-unknown")
    compareTransactions(books, findings, order, isUnknown || (order.canceled && problem))
  }
  compareLinks(books, findings)
  // An orphaned order has no cart; the rule above checks that it is reported.
  const carts = books.orders.flatMap(({ cartId }) => cartId ?? [])
  for (const cartId of new Set(carts)) {
    const orders = carts.filter((other) => other === cartId).length
    findings.expect(orders === 1, "one cart, one order", cartId, () => `${orders} orders for cart ${cartId}`)
  }
}

/** The additional amount of a changed order is paid once, however many links to it were paid. */
function compareLinks(books: Books, findings: Findings): void {
  const collections = new Set([...books.witness.links.values()].map(({ collectionId }) => collectionId))
  for (const collectionId of collections) {
    const held = books.gateway.filter(
      (paid) => books.witness.links.get(paid.payId)?.collectionId === collectionId && heldAmount(paid) > 0,
    )
    const told = held.flatMap(({ transId }) =>
      books.attempts.filter((attempt) => attempt.transId === transId),
    )
    findings.expectOrReported(
      held.length <= 1,
      told.find(({ id }) => books.problems.some(({ attemptId, open }) => open && attemptId === id))?.id,
      ["auto-refund-failed", "money-held"],
      "nobody pays twice by two links",
      null,
      () => `for ${collectionId} the merchant holds ${held.map(({ payId }) => payId).join(" and ")}`,
    )
  }
}

/** What the plugin has recorded about the order's cart, for investigating a difference. */
function ofItsCart(books: Books, { cartId }: Books["orders"][number]): string {
  if (cartId === null) {
    return "it has no cart"
  }
  const attempts = books.attempts.filter((attempt) => attempt.cartId === cartId)
  return `attempts of its cart: ${attempts.map(({ transId, state }) => `${transId} ${state}`).join(", ")}`
}

/** The order's transactions: one for each capture and each refund. */
function compareTransactions(
  books: Books,
  findings: Findings,
  order: Books["orders"][number],
  told: boolean,
): void {
  const ours = books.payments.filter(
    ({ orderId, providerId }) => orderId === order.id && providerId.endsWith("_paygate"),
  )
  if (ours.length === 0) {
    return
  }
  const sum = (rows: readonly { amount: number }[]) => rows.reduce((total, { amount }) => total + amount, 0)
  const booked = sum(ours.flatMap(({ captures }) => captures)) - sum(ours.flatMap(({ refunds }) => refunds))
  findings.expect(
    sum(order.transactions) === booked || told,
    "the order's account agrees with its payments",
    order.cartId,
    () =>
      `order ${order.id}${order.canceled ? " (canceled)" : ""}: transactions ${sum(order.transactions)}, captures less refunds ${booked}`,
  )
}
