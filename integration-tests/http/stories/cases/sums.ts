import { openProblems } from "../../support/books"
import { formUrlOf } from "../../support/shopper"
import { stories } from "../../support/suite"
import { liveThrough } from "../../support/time"

interface Sum {
  readonly what: string
  readonly currency: string
  /** What the order costs, in major units. */
  readonly total: number
  /** What the gateway takes for it. */
  readonly units: number
  readonly parts: readonly Part[]
}

/** A refund in major units; `rest` is all that is left. */
type Part =
  | { readonly by: "Medusa's button"; readonly amount: number }
  | { readonly by: "the plugin's route"; readonly amount: number | "rest" }

const stock = (...amounts: number[]): Part[] =>
  amounts.map((amount) => ({ by: "Medusa's button" as const, amount }))
const own = (...amounts: (number | "rest")[]): Part[] =>
  amounts.map((amount) => ({ by: "the plugin's route" as const, amount }))

const inYen = { currency: "jpy", total: 2500.5, units: 2501 }
const inDinars = { currency: "kwd", total: 1.2346, units: 1235 }
const inEuros = { currency: "eur", total: 36.3527, units: 3635 }
const sums: readonly Sum[] = [
  { ...inYen, what: "halves of an odd sum of yen", parts: stock(1250.25, 1250.25) },
  { ...inYen, what: "thirds of an odd sum of yen", parts: stock(833.5, 833.5, 833.5) },
  { ...inYen, what: "whole yen, then the rest with its half", parts: stock(2400, 100.5) },
  { ...inYen, what: "a half, then the rest by the plugin", parts: [...stock(1250.25), ...own("rest")] },
  { ...inYen, what: "whole yen by the plugin, then the rest", parts: own(1250, "rest") },
  { ...inYen, what: "whole yen by the plugin, the rest by Medusa", parts: [...own(1250), ...stock(1250.5)] },
  { ...inYen, what: "all at once by the plugin", parts: own("rest") },
  { ...inDinars, what: "halves of an odd sum of dinars", parts: stock(0.6173, 0.6173) },
  { ...inDinars, what: "thirds of an odd sum of dinars", parts: stock(0.4115, 0.4115, 0.4116) },
  { ...inDinars, what: "thousandths by the plugin, then the rest", parts: own(0.617, "rest") },
  { ...inEuros, what: "halves of an odd sum of euros", parts: stock(18.17635, 18.17635) },
  { ...inEuros, what: "the fraction first", parts: stock(1.3527, 35) },
  { ...inEuros, what: "many small parts", parts: stock(...Array.from({ length: 8 }, () => 4.0392), 4.0391) },
  { ...inEuros, what: "cents by the plugin, then the rest", parts: own(1.01, 17.17, "rest") },
]

/** Medusa does not round; the gateway takes whole minor units. */
export default stories("parts add up to what was taken, to the last unit", (world) => {
  /** A cart that costs just this much, in a currency that the shop has no region for. */
  const paid = async ({ currency, total, units }: Sum) => {
    const raw = (amount: number) => JSON.stringify({ value: String(amount), precision: 20 })
    const cartId = await world.shopper.fillCart({ region: "eu" })
    await world.sql("update cart set currency_code = ? where id = ?", [currency, cartId])
    await world.sql(
      "update cart_line_item set unit_price = ?, raw_unit_price = ?::jsonb, is_custom_price = true where cart_id = ?",
      [total, raw(total), cartId],
    )
    await world.sql("update cart_shipping_method set amount = 0, raw_amount = ?::jsonb where cart_id = ?", [
      raw(0),
      cartId,
    ])
    const session = await world.shopper.openSession(cartId, "pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrlOf(session), "pay")
    const order = await world.placedOrder(cartId)
    const [payment] = world.sandbox.payments()
    expect(payment).toMatchObject({ amountCap: units, currency: currency.toUpperCase() })
    return { order, paymentId: order.payments[0]!.id, transId: payment!.transId }
  }

  const refund = (paymentId: string, { by, amount }: Part) =>
    by === "Medusa's button"
      ? world.admin.refund(paymentId, amount)
      : world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, amount === "rest" ? {} : { amount })

  it.each(sums)("M22: $what", async (sum) => {
    const { order, paymentId, transId } = await paid(sum)
    for (const part of sum.parts) {
      const { status, data } = await refund(paymentId, part)
      expect({ part, status, message: data.message }).toMatchObject({ status: 200 })
    }
    const [payment] = (await world.state.order(order.id)).payments
    const shown = payment!.refunds.reduce((total, { amount }) => total + Number(amount), 0)
    expect(shown).toBeCloseTo(sum.total, 6)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: sum.units, amountCred: sum.units })
    await liveThrough(world, { days: 2 })
    expect((await world.state.order(order.id)).payments[0]!.refunds).toHaveLength(payment!.refunds.length)
    expect(await openProblems(world)).toEqual([])
    for (const part of [...stock(1), ...own(1), ...own("rest")]) {
      const { status, data } = await refund(paymentId, part)
      expect(status >= 400 && status < 500).toBe(true)
      expect(data.message).not.toMatch(/\b0(\.0+)? \w{3} is more than is left/)
    }
  })
})
