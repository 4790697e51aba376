import type { Scene } from "../../support/scene"

import { begin, beginAgain, openings } from "./begin"
import { nothingTaken, paidOnce } from "./money"
import type { Way } from "./way"

/** The payment's time at the gateway is over: told, nothing charged, and a new payment pays. */
export async function waitsTooLong(scene: Scene, way: Way): Promise<void> {
  const { shop } = await scene.shopper(way.screen)
  await shop.checkOut(way.method, way.currency)
  const old = await begin(scene, shop, way)
  await scene.gateway.decide(old.transId, "expire")
  await old.comeBack()
  await shop.says(/The payment was (declined|not completed)/)
  await shop.says("Nothing was charged.")
  await nothingTaken(scene, old.transId)
  const payment = await beginAgain(scene, shop, way)
  expect(payment.transId).not.toBe(old.transId)
  await payment.pay()
  const shown = await shop.order()
  await paidOnce(scene, way, payment.transId, { display_id: shown.number })
  await nothingTaken(scene, old.transId)
}

/** The wallet is ready before the gateway's notice: the page waits for it. */
export async function isBackBeforeTheNotice(scene: Scene, way: Way): Promise<void> {
  const { shop } = await scene.shopper(way.screen)
  await shop.checkOut(way.method, way.currency)
  const payment = await begin(scene, shop, way)
  await scene.gateway.addFault({ kind: "notify-late", transId: payment.transId, delayMs: 1_500 })
  await payment.pay()
  const shown = await shop.order()
  await paidOnce(scene, way, payment.transId, { display_id: shown.number })
}

/** The gateway takes the scanned code, but its answer gets lost: the shop asks, and never sends the code again. */
export async function losesTheAnswer(scene: Scene, way: Way): Promise<void> {
  const { shop } = await scene.shopper(way.screen)
  await shop.checkOut(way.method, way.currency)
  await scene.gateway.addFault({ kind: "html", endpoint: way.file })
  const payment = await begin(scene, shop, way)
  await payment.pay()
  const shown = await shop.order()
  expect(await openings(scene, way, payment.transId)).toBe(1)
  await paidOnce(scene, way, payment.transId, { display_id: shown.number })
}

/** The gateway takes its time to open the payment: the button stays busy, and one payment comes of it. */
export async function meetsASlowGateway(scene: Scene, way: Way): Promise<void> {
  const { shop } = await scene.shopper(way.screen)
  await shop.checkOut(way.method, way.currency)
  const before = (await scene.gateway.payments()).length
  await scene.gateway.addFault({ kind: "slow", endpoint: way.file, delayMs: 2_000 })
  await way.approach(shop)
  await shop.page.getByTestId(way.button).click()
  await way.busy(shop)
  const payment = await way.arrive(scene, shop, before)
  await payment.pay()
  const shown = await shop.order()
  expect(await openings(scene, way, payment.transId)).toBe(1)
  await paidOnce(scene, way, payment.transId, { display_id: shown.number })
}

/** No network while the payment is made: the page says so, keeps trying, and shows the order. */
export async function isOfflineForAWhile(scene: Scene, way: Way): Promise<void> {
  const { shop, visit } = await scene.shopper(way.screen)
  await shop.checkOut(way.method, way.currency)
  const payment = await begin(scene, shop, way)
  await payment.leaveOpen()
  await visit.setOffline(true)
  await shop.says("We cannot reach the shop. We keep trying.")
  await scene.gateway.decide(payment.transId, "pay")
  await visit.setOffline(false)
  const shown = await shop.order()
  await paidOnce(scene, way, payment.transId, { display_id: shown.number })
}
