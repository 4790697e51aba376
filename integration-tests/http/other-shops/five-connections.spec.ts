import { eventually } from "../support/eventually"
import { paygateSuite } from "../support/suite"

/** How long core waits for the lock of a cart. */
const coresLockWaitMs = 30_000

paygateSuite("many things at once, with five database connections", { poolSize: 5 }, (world) => {
  /** What one shopper waits with the shop to herself; on a busy machine everything takes longer. */
  const timeOfOne = async () => {
    const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const started = Date.now()
    await world.shopper.complete(cartId)
    await world.placedOrder(cartId)
    world.sandbox.reset()
    return Date.now() - started
  }

  it("twenty paid notices and twenty storefront completes of the same carts: twenty orders, and nobody waits for a lock to run out", async () => {
    const one = await timeOfOne()
    const purchases: Awaited<ReturnType<typeof world.shopper.checkOut>>[] = []
    for (let index = 0; index < 20; index++) {
      purchases.push(await world.shopper.checkOut(index % 2 ? "pp_alipay_paygate" : "pp_twint_paygate"))
    }
    world.sandbox.addFault({ kind: "notify-lost", times: 20 })
    for (const { formUrl } of purchases) {
      await world.sandbox.shopper.pay(formUrl, "pay")
    }
    const transIds = world.sandbox.payments().map(({ transId }) => transId)
    const started = Date.now()
    const waits: number[] = []
    const completes = purchases.map(async ({ cartId }) => {
      const answer = await world.shopper.complete(cartId)
      waits.push(Date.now() - started)
      return answer
    })
    const notifies = transIds.map((transId) => world.sandbox.resendNotify(transId))
    await Promise.all([...completes, ...notifies])
    await world.paygate.background.drain()

    const orders = await Promise.all(purchases.map(({ cartId }) => world.placedOrder(cartId, 60_000)))
    expect(new Set(orders.map(({ id }) => id)).size).toBe(20)
    expect(Math.max(...waits)).toBeLessThan(Math.max(coresLockWaitMs, 60 * one))
    for (const payment of world.sandbox.payments()) {
      expect(payment).toMatchObject({
        amountAuth: 2490,
        amountCred: 0,
        amountCap: payment.method === "alipay" ? 2490 : 0,
      })
    }
  })

  it("a cart with two more open sessions completes on the one that was paid", async () => {
    const cartId = await world.shopper.fillCart()
    const collectionId = await world.shopper.openCollection(cartId)
    const open = (provider_id: string) =>
      world.shopper.post(`/store/payment-collections/${collectionId}/payment-sessions`, {
        provider_id,
        data: {},
      })
    // Core deletes a collection's other sessions when it makes one: only those that are made at the same moment stay together.
    const sessions = await eventually(async () => {
      await Promise.all([open("pp_system_default"), open("pp_twint_paygate"), open("pp_alipay_paygate")])
      const made = await world.state.graph<{
        id: string
        provider_id: string
        data: { action: { url: string } }
      }>("payment_session", ["id", "provider_id", "data"], { payment_collection_id: collectionId })
      expect(made).toHaveLength(3)
      return made
    })
    const twint = sessions.find(({ provider_id }) => provider_id === "pp_twint_paygate")!
    await world.sandbox.shopper.pay(twint.data.action.url, "pay")
    const order = await world.placedOrder(cartId)
    expect(order.payments[0]!.provider_id).toBe("pp_twint_paygate")
  })

  it("a second reconciliation of the same attempt says that one is in progress", async () => {
    const { session } = await world.shopper.checkOut("pp_twint_paygate")
    const [attempt] = await world.paygate.listPaygateAttempts({ session_id: session.id })
    const first = await world.paygate.reconciliations.acquire(attempt!.id, "one")
    expect(first).toBeDefined()
    expect(await world.paygate.reconciliations.acquire(attempt!.id, "two")).toBeUndefined()
    await world.paygate.reconciliations.finish(first!, { dueAt: null, tries: 0 })
    expect(await world.paygate.reconciliations.acquire(attempt!.id, "two")).toBeDefined()
  })
})
