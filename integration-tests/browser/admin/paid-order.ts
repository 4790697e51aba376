import type { Order } from "../support/back-office"
import type { Scene } from "../support/scene"
import type { Method } from "../support/storefront"

/** An order over 32.90 CHF that a shopper has paid: TWINT reserves the money, Alipay takes it at once. */
export async function paidOrder(scene: Scene, method: Method): Promise<{ transId: string; order: Order }> {
  const { shop } = await scene.shopper()
  await shop.fillCart(method)
  const payPage = await shop.pay()
  await payPage.press("pay")
  await shop.order()
  const { transId } = payPage
  const payment_status = method === "twint" ? "authorized" : "captured"
  return { transId, order: await scene.backOffice.orderPaidBy(transId, { payment_status }) }
}

/** Canceled in Medusa while the gateway refused to release the money: an open problem. */
export async function stuckReservation(scene: Scene) {
  const paid = await paidOrder(scene, "twint")
  await scene.gateway.addFault({
    kind: "refuse",
    endpoint: "reverse.aspx",
    code: "21100050",
    transId: paid.transId,
    times: 1000,
  })
  const admin = await scene.merchant()
  await admin.openOrder(paid.order.display_id)
  await admin.cancelOrder(paid.order.display_id)
  await admin.notice("Order canceled successfully")
  return { ...paid, admin }
}
