import type { Scene } from "../../support/scene"
import type { Storefront } from "../../support/storefront"

import type { Waiting, Way } from "./way"

/** From the filled checkout to a payment that waits for its shopper. `press`: how the opening button is pressed. */
export async function begin(
  scene: Scene,
  shop: Storefront,
  way: Way,
  press: "click" | "dblclick" = "click",
): Promise<Waiting> {
  const before = (await scene.gateway.payments()).length
  await way.approach(shop)
  await shop.page.getByTestId(way.button)[press]()
  return way.arrive(scene, shop, before)
}

/** From a payment that came to nothing to the next one, by "Try again". */
export async function beginAgain(scene: Scene, shop: Storefront, way: Way): Promise<Waiting> {
  const before = (await scene.gateway.payments()).length
  await shop.press("retry")
  await way.scan(shop)
  return way.arrive(scene, shop, before)
}

/** How often the gateway was called to open this payment, or to take it with a scanned code. */
export async function openings(scene: Scene, way: Way, transId: string): Promise<number> {
  const calls = await scene.gateway.requestsAbout(transId)
  return calls.filter(({ file, endpoint }) => file === way.file && !endpoint.endsWith(".submit")).length
}
