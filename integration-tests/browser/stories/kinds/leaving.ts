import type { Scene } from "../../support/scene"

import { begin, openings } from "./begin"
import { nothingTaken, paidOnce, refundedWhole } from "./money"
import type { Way } from "./way"

/** The tab is closed while the wallet waits: the gateway's word alone makes the order, and the cart page shows it. */
export async function closesTheTab(scene: Scene, way: Way): Promise<void> {
  const { shop, newTab } = await scene.shopper(way.screen)
  await shop.checkOut(way.method, way.currency)
  const payment = await begin(scene, shop, way)
  await shop.page.close()
  await payment.pay()
  const order = await paidOnce(scene, way, payment.transId)
  const later = await newTab()
  await later.open("/cart")
  expect(await later.order()).toEqual({ id: order.id, number: order.display_id })
}

/** Back from the code or the app's button: the checkout works, and the payment that was left takes nothing. */
export async function goesBackAndPaysAgain(scene: Scene, way: Way): Promise<void> {
  const { shop } = await scene.shopper(way.screen)
  await shop.checkOut(way.method, way.currency)
  const left = await begin(scene, shop, way)
  await left.comeBack()
  await shop.page.goBack()
  await shop.page.getByTestId("pay").waitFor()
  const payment = await begin(scene, shop, way)
  expect(payment.transId).not.toBe(left.transId)
  await payment.pay()
  const shown = await shop.order()
  await paidOnce(scene, way, payment.transId, { display_id: shown.number })
  await nothingTaken(scene, left.transId)
}

/** Back to the point of sale while the wallet waits: what was scanned counts, and nothing else is taken. */
export async function goesBackToPointOfSale(scene: Scene, way: Way): Promise<void> {
  const { shop } = await scene.shopper(way.screen)
  await shop.checkOut(way.method, way.currency)
  const payment = await begin(scene, shop, way)
  const before = (await scene.gateway.payments()).length
  await shop.page.goBack()
  await payment.pay()
  const order = await paidOnce(scene, way, payment.transId)
  expect(await scene.gateway.payments()).toHaveLength(before)
  await shop.open("/point-of-sale")
  expect(await shop.order()).toEqual({ id: order.id, number: order.display_id })
}

/** Two quick clicks open one payment, and one call goes to the gateway. */
export async function clicksTwice(scene: Scene, way: Way): Promise<void> {
  const { shop } = await scene.shopper(way.screen)
  const opened: string[] = []
  shop.page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/payment-sessions")) {
      opened.push(request.url())
    }
  })
  await shop.checkOut(way.method, way.currency)
  const payment = await begin(scene, shop, way, "dblclick")
  await payment.pay()
  const shown = await shop.order()
  expect(opened).toHaveLength(1)
  expect(await openings(scene, way, payment.transId)).toBe(1)
  await paidOnce(scene, way, payment.transId, { display_id: shown.number })
}

/** At the gateway for the old cart: the old sum is no order's, so it goes back, and the new one is paid. */
export async function paysForTheOldCart(scene: Scene, way: Way): Promise<void> {
  const { shop } = await scene.shopper(way.screen)
  const cartId = await shop.checkOut(way.method, way.currency)
  const old = await begin(scene, shop, way)
  await scene.storeApi.addMug(cartId)
  await old.pay()
  await shop.says("You get your money back")
  await refundedWhole(scene, way, old.transId)
  await shop.press("other-way")
  await shop.choose(way.method)
  const payment = await begin(scene, shop, way)
  await payment.pay()
  const shown = await shop.order()
  await paidOnce(scene, way, payment.transId, { sum: way.two, display_id: shown.number })
}

/** The point of sale shows the old sum: it takes nothing before the new one was seen. */
export async function scansForTheOldCart(scene: Scene, way: Way): Promise<void> {
  const { shop } = await scene.shopper(way.screen)
  const cartId = await shop.checkOut(way.method, way.currency)
  const before = (await scene.gateway.payments()).length
  await way.approach(shop)
  await scene.storeApi.addMug(cartId)
  await shop.page.getByTestId("scan").click()
  await shop.says("The cart has changed")
  await shop.says(/59\.30/)
  expect(await scene.gateway.payments()).toHaveLength(before)
  await shop.page.getByTestId("scan").click()
  const payment = await way.arrive(scene, shop, before)
  await payment.pay()
  const shown = await shop.order()
  await paidOnce(scene, way, payment.transId, { sum: way.two, display_id: shown.number })
}
