import { eventually } from "../../http/support/eventually"
import type { Order } from "../support/back-office"
import type { Scene } from "../support/scene"
import type { TellStory } from "../support/suite"

/** A TWINT order over 32.90 CHF, authorized and not captured. */
async function twintOrder(scene: Scene): Promise<{ transId: string; order: Order }> {
  const { shop } = await scene.shopper()
  await shop.fillCart("twint")
  const payPage = await shop.pay()
  await payPage.press("pay")
  await shop.order()
  const order = await scene.backOffice.orderPaidBy(payPage.transId, { payment_status: "authorized" })
  return { transId: payPage.transId, order }
}

export function merchantStories(story: TellStory): void {
  story("captures a TWINT payment with the stock button, refunds a part, refunds the rest", async (scene) => {
    const { transId, order } = await twintOrder(scene)
    const admin = await scene.merchant()
    await admin.openOrder(order.display_id)
    await scene.picture(admin.page, "admin-order-authorized")

    await admin.capture()
    await admin.notice(/32\.90 successfully captured/)
    await admin.paymentsShow("Captured")
    expect(await scene.gateway.sums(transId)).toEqual({ authorized: 3290, captured: 3290, refunded: 0 })

    await admin.refund("12.40")
    await admin.notice(/Refund of amount .*12\.40 successful/)
    await admin.paymentsShow("- CHF 12.40")
    expect(await scene.gateway.sums(transId)).toMatchObject({ captured: 3290, refunded: 1240 })
    await scene.backOffice.orderPaidBy(transId, {
      payment_status: "partially_refunded",
    })

    await admin.refund("20.50")
    await admin.notice(/Refund of amount .*20\.50 successful/)
    await admin.paymentsShow("- CHF 20.50")
    await admin.paymentsShow("Refunded")
    await scene.picture(admin.page, "admin-order-refunded")
    expect(await admin.paymentsText()).toMatch(/Captured CHF 32\.90.*- CHF 12\.40.*- CHF 20\.50/)
    expect(await scene.gateway.sums(transId)).toMatchObject({ captured: 3290, refunded: 3290 })

    const after = await scene.backOffice.orderPaidBy(transId, { payment_status: "refunded" })
    expect(after.payments[0]!.captures.map(({ amount }) => amount)).toEqual([32.9])
    expect(after.payments[0]!.refunds.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([12.4, 20.5])
  })

  story(
    "cancels another TWINT order: the reservation at the gateway is gone, nothing is refunded",
    async (scene) => {
      const { transId, order } = await twintOrder(scene)
      const admin = await scene.merchant()
      await admin.openOrder(order.display_id)
      await admin.cancelOrder(order.display_id)
      await admin.notice("Order canceled successfully")
      await admin.page.getByText("Canceled", { exact: true }).first().waitFor()
      await scene.picture(admin.page, "admin-order-canceled")

      await eventually(async () => {
        expect(await scene.gateway.payment(transId)).toMatchObject({ state: "reversed" })
      })
      expect(await scene.gateway.sums(transId)).toEqual({ authorized: 0, captured: 0, refunded: 0 })
      expect(await scene.gateway.callsAbout(transId)).not.toContain("credit.aspx")
      await scene.backOffice.orderPaidBy(transId, { status: "canceled" })
    },
  )

  story("reads in words why the gateway refused a capture, and captures later", async (scene) => {
    const { transId, order } = await twintOrder(scene)
    const admin = await scene.merchant()
    await admin.openOrder(order.display_id)
    await scene.gateway.addFault({ kind: "refuse", endpoint: "capture.aspx", code: "22A10110", transId })
    await admin.capture()
    expect(await admin.notice(/refused/)).toContain(
      "The gateway refused the capture: The card has expired (Code 22A10110",
    )
    await scene.picture(admin.page, "admin-capture-refused")
    expect(await scene.gateway.sums(transId)).toMatchObject({ authorized: 3290, captured: 0 })
    await scene.backOffice.orderPaidBy(transId, {
      payment_status: "authorized",
      payments: [{ captured_at: null, captures: [] }],
    })

    await admin.capture()
    await admin.notice(/32\.90 successfully captured/)
    expect(await scene.gateway.sums(transId)).toMatchObject({ captured: 3290 })
    await scene.backOffice.orderPaidBy(transId, { payment_status: "captured" })
  })
}
