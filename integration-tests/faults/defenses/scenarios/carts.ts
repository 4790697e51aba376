import { reconcilePayment } from "../../../../src/payments/reconcile/reconcile-payment"
import { reconcile } from "../../../../src/payments/scheduled/reconcile"
import { breakWrites } from "../../../http/support/break-writes"
import { eventually } from "../../../http/support/eventually"
import type { World } from "../../../http/support/suite"

import { attemptOf, calm, payUnheard, type Scenario } from "./scenario"

/** Which order a payment belongs to, and when it is refunded automatically. */
export const cartScenarios: readonly Scenario[] = [
  {
    defense: "another amount is told",
    story: async (world) => {
      const { cartId, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
      world.sandbox.addFault({ kind: "other-amount", amount: 2000 })
      await world.sandbox.shopper.pay(formUrl, "pay")
      await calm(world)
      await world.shopper.complete(cartId)
      expect(await world.state.orderOfCart(cartId)).toBeUndefined()
      expect(await world.paygate.listPaygateProblems({})).toMatchObject([{ kind: "amount-differs" }])
    },
  },
  {
    defense: "second payment of a form",
    story: async (world) => {
      const { formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      await world.sandbox.shopper.pay(formUrl, "pay")
      await calm(world)
      world.sandbox.addFault({ kind: "second-payment" })
      await world.sandbox.shopper.pay(formUrl, "pay")
      await calm(world)
      await reconcile(world.container())
      const back = world.sandbox.payments().filter(({ amountCred }) => amountCred > 0)
      expect(back).toHaveLength(1)
    },
  },
  {
    defense: "lease",
    story: async (world) => {
      const { formUrl, session } = await world.shopper.checkOut("pp_alipay_paygate")
      const { id } = await attemptOf(world, session.id)
      expect(await world.paygate.reconciliations.acquire(id, "another-process")).toBeDefined()
      await world.sandbox.shopper.pay(formUrl, "pay")
      await calm(world)
      expect(await reconcilePayment(world.container(), id)).toEqual({ kind: "in-progress" })
      expect(await world.state.orders()).toEqual([])
    },
  },
  {
    defense: "acquire outside transactions",
    story: async (world) => {
      // The order was canceled meanwhile, so its money is refunded automatically, and the gateway is slow.
      const { session, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      await removeSessions(world, session.id)
      world.sandbox.addFault({ kind: "slow", endpoint: "credit.aspx", delayMs: 1_500 })
      await world.sandbox.shopper.pay(formUrl, "pay")
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      const [held] = await world.sql(
        "select count(*)::int as count from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
      )
      await calm(world)
      expect(held).toEqual({ count: 0 })
    },
  },
  {
    defense: "patience before money goes back",
    story: async (world) => {
      // Core undoes nothing at the same time here, as it does when stock is lacking: that can hang for longer than a story waits.
      await breakWrites(world, "insert", "order")
      const { formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      await world.sandbox.shopper.pay(formUrl, "pay")
      await calm(world)
      // Whatever is due already is done by the job; with patience nothing is.
      await reconcile(world.container())
      await calm(world)
      expect(refundsAndReleases(world)).toEqual([])
    },
  },
  {
    defense: "session guard",
    story: async (world) => {
      const { cartId, session, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      await world.container().resolve("payment").deletePaymentSession(session.id)
      await world.sandbox.shopper.pay(formUrl, "pay")
      await eventually(async () => expect(await world.state.orderOfCart(cartId)).toBeDefined(), 5_000)
    },
  },
  {
    defense: "a purchase that is gone",
    story: async (world) => {
      const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      await world.container().resolve("cart").softDeleteCarts([cartId])
      await world.sandbox.shopper.pay(formUrl, "pay")
      await calm(world)
      expect(world.sandbox.payments()).toMatchObject([{ amountCap: 2490, amountCred: 2490 }])
    },
  },
  {
    defense: "price check at completion",
    story: async (world) => {
      const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      // A promotion or a price list can change the cart like this, without its sessions.
      await world.sql("update cart_line_item set unit_price = 1, raw_unit_price = ? where cart_id = ?", [
        JSON.stringify({ value: "1", precision: 20 }),
        cartId,
      ])
      await world.sandbox.shopper.pay(formUrl, "pay")
      await calm(world)
      expect(await world.state.orders()).toEqual([])
      expect(world.sandbox.payments()).toMatchObject([{ amountCred: 2490 }])
    },
  },
  {
    defense: "second payment of a cart",
    story: async (world) => {
      const first = await world.shopper.checkOut("pp_alipay_paygate")
      const again = await world.shopper.openSession(first.cartId, "pp_alipay_paygate")
      await world.sandbox.shopper.pay(again.data.action.url!, "pay")
      await world.placedOrder(first.cartId)
      await world.sandbox.shopper.pay(first.formUrl, "pay")
      await calm(world)
      const refunded = world.sandbox.payments().map(({ amountCred }) => amountCred)
      expect(refunded.sort((a, b) => a - b)).toEqual([0, 2490])
      expect(await world.paygate.listPaygateProblems({})).toMatchObject([
        { kind: "auto-refunded", details: { reason: "already-paid" } },
      ])
    },
  },
  {
    defense: "adoption check",
    story: async (world) => {
      const { cartId, session, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      await payUnheard(world, formUrl)
      const { id } = await attemptOf(world, session.id)
      await world.sql("update paygate_attempt set state = 'captured' where id = ?", [id])
      await world.shopper.addItem(cartId)
      const next = await world.shopper.openSession(cartId, "pp_alipay_paygate")
      expect(next.data.action.type).toBe("redirect")
    },
  },
  {
    defense: "adoption needs the reconciliation's word",
    story: async (world) => {
      const { cartId, session } = await world.shopper.checkOut("pp_alipay_paygate")
      const { id } = await attemptOf(world, session.id)
      const again = await world.shopper
        .openSession(cartId, "pp_alipay_paygate", { paygate_adopt: id })
        .catch(() => undefined)
      expect(again?.data.action.type).toBe("redirect")
    },
  },
  {
    defense: "sibling removal",
    story: async (world) => {
      const { cartId, session, formUrl } = await world.shopper.checkOut("pp_twint_paygate")
      // Another tab chose another method at the same time, and its session was stored first.
      await world.sql(
        `insert into payment_session (id, currency_code, amount, raw_amount, provider_id, data, status, payment_collection_id)
         select 'payses_0', currency_code, amount, raw_amount, 'pp_system_default', '{}', 'pending', payment_collection_id
           from payment_session where id = ?`,
        [session.id],
      )
      const [own] = await world.sql("select to_jsonb(s) as row from payment_session s where id = ?", [
        session.id,
      ])
      await world.sql("delete from payment_session where id = ?", [session.id])
      await world.sql(
        "insert into payment_session select * from jsonb_populate_record(null::payment_session, ?)",
        [JSON.stringify(own!["row"])],
      )
      await world.sandbox.shopper.pay(formUrl, "pay")
      await calm(world)
      const order = await world.state.orderOfCart(cartId)
      expect(order?.payments.map(({ provider_id }) => provider_id)).toEqual(["pp_twint_paygate"])
    },
  },
  {
    defense: "compensation refusal",
    story: async (world) => {
      await breakWrites(world, "insert", "order_transaction")
      const { formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
      await world.sandbox.shopper.pay(formUrl, "pay")
      await calm(world)
      expect(refundsAndReleases(world)).toEqual([])
    },
  },
  {
    defense: "five open payments",
    story: async (world) => {
      const { cartId, session } = await world.shopper.checkOut("pp_twint_paygate")
      const { id } = await attemptOf(world, session.id)
      for (let index = 0; index < 5; index++) {
        await world.sql(
          `insert into paygate_attempt (id, trans_id, token_hash, account_id, method, provider_id, session_id, collection_id, amount, currency_code, money_moves, return_url)
           select ?, ?, ?, account_id, method, provider_id, ?, collection_id, amount, currency_code, money_moves, return_url from paygate_attempt where id = ?`,
          [`pgatt_${index}`, `T${index}`, `h${index}`, `payses_${index}`, id],
        )
      }
      const opened = await world.shopper.openSession(cartId, "pp_twint_paygate").catch(() => "refused")
      expect(opened).toBe("refused")
    },
  },
]

async function removeSessions(world: World, sessionId: string): Promise<void> {
  // The cart is bought by other means meanwhile, so the payment can neither complete it nor continue in it.
  await world.sql(
    "delete from cart_payment_collection where payment_collection_id in (select payment_collection_id from payment_session where id = ?)",
    [sessionId],
  )
  await world.container().resolve("payment").deletePaymentSession(sessionId)
}

function refundsAndReleases(world: World): string[] {
  const files = world.sandbox.requests().map(({ file }) => file)
  return files.filter((file) => file === "credit.aspx" || file === "reverse.aspx")
}
