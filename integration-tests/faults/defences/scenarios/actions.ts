import { reconcile } from "../../../../src/use-cases/reconciling/reconcile"
import { eventually } from "../../../http/support/eventually"
import type { World } from "../../../http/support/suite"

import { calm, type Scenario } from "./scenario"

/** What a capture, a refund or a cancel does, and never does twice. */
export const actionScenarios: readonly Scenario[] = [
  {
    defence: "inquiry before reverse",
    story: async (world) => {
      const { order, transId } = await world.paidOrder("pp_twint_paygate")
      world.sandbox.gatewayAction(transId, "capture")
      await world.admin.cancelOrder(order.id)
      await calm(world)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 2490 })
    },
  },
  {
    defence: "unresolved actions first",
    story: async (world) => {
      const { paymentId, transId } = await world.paidOrder("pp_twint_paygate")
      world.sandbox.addFault({ kind: "truncated", operation: "capture.aspx" })
      world.sandbox.addFault({ kind: "http-500", operation: "inquire.aspx" })
      expect((await captureTen(world, paymentId)).status).toBe(400)
      expect((await captureTen(world, paymentId)).status).toBe(200)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
    },
  },
  {
    defence: "ReqID reuse",
    story: async (world) => {
      const { paymentId } = await world.paidOrder("pp_twint_paygate")
      world.sandbox.addFault({ kind: "http-500", operation: "capture.aspx", executes: "never" })
      expect((await captureTen(world, paymentId)).status).toBe(400)
      expect((await captureTen(world, paymentId)).status).toBe(200)
      const captures = world.sandbox.requests().filter(({ file }) => file === "capture.aspx")
      expect(captures).toHaveLength(2)
      expect(captures[1]!.parameters["ReqId"]).toBe(captures[0]!.parameters["ReqId"])
    },
  },
  {
    defence: "repeats find what was carried out",
    story: async (world) => {
      const { paymentId, transId } = await world.paidOrder("pp_twint_paygate")
      world.sandbox.addFault({ kind: "truncated", operation: "capture.aspx" })
      world.sandbox.addFault({ kind: "http-500", operation: "inquire.aspx" })
      expect((await captureTen(world, paymentId)).status).toBe(400)
      await world.sql("update paygate_action set started_at = now() - interval '10 minutes'")
      await reconcile(world.container())
      expect((await captureTen(world, paymentId)).status).toBe(200)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
    },
  },
  {
    defence: "rows that core deleted",
    story: async (world) => {
      const { paymentId, transId } = await world.paidOrder("pp_twint_paygate")
      expect((await captureTen(world, paymentId)).status).toBe(200)
      // As core leaves it when its own write after the provider's answer fails.
      await world.sql("delete from capture")
      await world.sql("delete from order_transaction")
      expect((await captureTen(world, paymentId)).status).toBe(200)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
    },
  },
  {
    defence: "one refund of an order at a time",
    story: async (world) => {
      const { paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
      await slowOrderBooks(world)
      const credited = () => world.sandbox.payment(transId)!.amountCred
      const first = world.admin.refund(paymentId, 5)
      await eventually(async () => expect(credited()).toBe(500))
      const second = await world.admin.refund(paymentId, 5)
      const answers = [(await first).status, second.status]
      await world.sql("drop trigger paygate_test_slow on order_transaction")
      expect(answers).toEqual([200, 400])
      expect(credited()).toBe(500)
    },
  },
  {
    defence: "no refund while the order changes",
    story: async (world) => {
      const { order, paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
      await world.admin.post("/admin/order-edits", { order_id: order.id })
      expect((await world.admin.refund(paymentId, 5)).status).toBe(400)
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCred: 0 })
    },
  },
  {
    defence: "what nobody repeats is booked",
    story: async (world) => {
      const { paymentId, transId, order } = await world.paidOrder("pp_twint_paygate")
      world.sandbox.addFault({ kind: "truncated", operation: "capture.aspx" })
      world.sandbox.addFault({ kind: "http-500", operation: "inquire.aspx" })
      expect((await captureTen(world, paymentId)).status).toBe(400)
      await world.sql("update paygate_action set started_at = now() - interval '10 minutes'")
      await reconcile(world.container())
      await world.sql("update paygate_action set left_at = left_at - interval '61 minutes'")
      await reconcile(world.container())
      expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 1000 })
      expect((await world.state.order(order.id)).payments[0]!.captures).toMatchObject([{ amount: 10 }])
    },
  },
  {
    defence: "replaced codes are closed",
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

/** Core takes a second to enter a refund on its order after the gateway's yes. */
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
