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
