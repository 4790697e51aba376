import { reconcile } from "../../../../src/payments/scheduled/reconcile"
import { eventually } from "../../../http/support/eventually"
import type { World } from "../../../http/support/suite"

import { calm, type Scenario } from "./scenario"

/** What a capture, a refund or a cancellation does, and never does twice. */
export const operationScenarios: readonly Scenario[] = [
  {
    defense: "inquiry before a release",
    story: async (world) => {
      const { order, transId } = await world.paidOrder("pp_twint_paygate")
      world.sandbox.gatewayAction(transId, "capture")
      await world.admin.cancelOrder(order.id)
      await calm(world)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 2490 })
    },
  },
  {
    defense: "one pending request",
    story: async (world) => {
      const { paymentId, transId } = await world.paidOrder("pp_twint_paygate")
      world.sandbox.addFault({ kind: "truncated", endpoint: "capture.aspx" })
      world.sandbox.addFault({ kind: "http-500", endpoint: "inquire.aspx" })
      expect((await captureTen(world, paymentId)).status).toBe(400)
      const second = await captureTen(world, paymentId)
      expect(second.status).toBe(400)
      expect(second.data.message).toContain("has been pending since")
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
    },
  },
  {
    defense: "horizon",
    story: async (world) => {
      const { paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
      world.sandbox.addFault({ kind: "pending", endpoint: "credit.aspx", executes: "later" })
      const body = { amount: 5, request_key: "first-form" }
      const refund = (form: Record<string, unknown>) =>
        world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, form)
      expect((await refund(body)).status).toBe(400)
      await world.sql("update paygate_operation set resolve_at = now() - interval '1 second'")
      await reconcile(world.container())
      await refund({ ...body, request_key: "second-form" })
      await world.sandbox.executeLate(transId)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 500 })
    },
  },
  {
    defense: "request key",
    story: async (world) => {
      const { paymentId, transId } = await world.paidOrder("pp_twint_paygate")
      const press = () =>
        world.admin.post(`/admin/paygate/payments/${paymentId}/capture`, {
          amount: 10,
          request_key: "one-form-opened",
        })
      const first = await press()
      const second = await press()
      expect([first.status, second.status]).toEqual([200, 200])
      expect(second.data).toEqual(first.data)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
    },
  },
  {
    defense: "ReqID reuse",
    story: async (world) => {
      const { formUrl, cartId } = await world.shopper.checkOut("pp_alipay_paygate")
      await world.shopper.addItem(cartId)
      world.sandbox.addFault({ kind: "cut", endpoint: "credit.aspx", executes: "never" })
      await world.sandbox.shopper.pay(formUrl, "pay")
      await eventually(async () => expect(refunds(world)).toHaveLength(1))
      await calm(world)
      await world.sql(
        "update paygate_operation set sent_at = sent_at - interval '20 minutes', resolve_at = now() - interval '1 second'",
      )
      await reconcile(world.container())
      expect(refunds(world)).toHaveLength(2)
      expect(new Set(refunds(world)).size).toBe(1)
    },
  },
  {
    defense: "no click on books that lag behind",
    story: async (world) => {
      const { paymentId, transId } = await world.paidOrder("pp_twint_paygate", { quantity: 2 })
      expect((await captureTen(world, paymentId)).status).toBe(200)
      // The state core leaves when its own write after the provider's answer fails.
      await world.sql("delete from capture")
      await world.sql("delete from order_transaction")
      await captureTen(world, paymentId)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
    },
  },
  {
    defense: "a live order keeps its reservation",
    story: async (world) => {
      const { paymentId, transId } = await world.paidOrder("pp_twint_paygate")
      await world
        .container()
        .resolve("payment")
        .cancelPayment(paymentId)
        .catch(() => undefined)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountAuth: 2490 })
    },
  },
  {
    defense: "one refund of an order at a time",
    story: async (world) => {
      const { paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
      await slowOrderBooks(world)
      const refunded = () => world.sandbox.payment(transId)!.amountCred
      const first = world.admin.refund(paymentId, 5)
      await eventually(async () => expect(refunded()).toBe(500))
      const second = await world.admin.refund(paymentId, 5)
      const answers = [(await first).status, second.status]
      await world.sql("drop trigger paygate_test_slow on order_transaction")
      expect(answers).toEqual([200, 400])
      expect(refunded()).toBe(500)
    },
  },
  {
    defense: "no refund while the order changes",
    story: async (world) => {
      const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
      await world.admin.post("/admin/order-edits", { order_id: order.id })
      expect((await world.admin.refund(paymentId, 5)).status).toBe(400)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 0 })
    },
  },
  {
    defense: "difference of sums",
    story: async (world) => {
      const { transId, order } = await world.paidOrder("pp_twint_paygate")
      world.sandbox.gatewayAction(transId, "capture", 1000)
      await world.sql("update paygate_attempt set inquire_at = now() - interval '1 second'")
      await reconcile(world.container())
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
      expect((await world.state.order(order.id)).payments[0]!.captures).toMatchObject([{ amount: 10 }])
    },
  },
  {
    defense: "replaced codes are closed",
    story: async (world) => {
      const cartId = await world.shopper.fillCart({ region: "eu" })
      const first = await world.shopper.openSession(cartId, "pp_alipay-qr_paygate")
      await world.shopper.openSession(cartId, "pp_alipay-qr_paygate")
      await reconcile(world.container())
      const code = String((first.data.action as { content?: string }).content)
      const visit = await world.sandbox.shopper.scan(code, "pay").catch((error: Error) => error.message)
      expect(visit).toContain("reversed")
    },
  },
]

/** Core takes a second to record a refund on its order after the gateway accepted it. */
async function slowOrderBooks(world: World): Promise<void> {
  await world.sql(
    "create or replace function paygate_test_slow() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return new; end $$",
  )
  await world.sql(
    "create trigger paygate_test_slow before insert on order_transaction for each row execute function paygate_test_slow()",
  )
}

function captureTen(world: World, paymentId: string) {
  return world.admin.post(`/admin/payments/${paymentId}/capture`, { amount: 10 })
}

function refunds(world: World): (string | undefined)[] {
  return world.sent("credit.aspx").map(({ parameters }) => parameters["ReqID"])
}
