import type { Scene } from "../support/scene"
import type { Method, Storefront } from "../support/storefront"
import type { Looks, Screen } from "../support/visit"

import type { DocumentedScene } from "./documented-scene"

const dark: Looks = { colorScheme: "dark" }

/** A shopper at the checkout with one mug in the cart. */
async function atCheckout(
  scene: Scene,
  method: Method,
  { screen, looks }: { screen?: Screen; looks?: Looks } = {},
): Promise<Storefront> {
  const { shop } = await scene.shopper(screen, looks)
  await shop.checkOut(method)
  return shop
}

async function withCode(scene: Scene, looks?: Looks): Promise<Storefront> {
  const shop = await atCheckout(scene, "wechat-qr", { looks })
  await shop.payHere()
  await shop.page.getByRole("img", { name: "Scan the code to pay" }).waitFor()
  return shop
}

/** The demo storefront and the kit's component in it. */
export const storefrontScenes: readonly DocumentedScene[] = [
  {
    name: "storefront-checkout",
    play: async (scene) => {
      const { shop } = await scene.shopper()
      await shop.checkOut("twint", "chf")
      // so tall that the bar on top covers nothing
      await shop.page.setViewportSize({ width: 1280, height: 1700 })
      return shop.page.locator("main fieldset").last()
    },
  },
  {
    name: "storefront-code",
    play: async (scene) => (await withCode(scene)).page.locator("paygate-payment"),
  },
  {
    name: "storefront-code-dark-german",
    play: async (scene) => {
      const { page } = await withCode(scene, dark)
      await page.evaluate(`document.querySelector("paygate-payment").lang = "de"`)
      await page.getByText("Zum Bezahlen den Code scannen").waitFor()
      return page.locator("paygate-payment")
    },
  },
  {
    name: "storefront-expired",
    play: async (scene) => {
      const shop = await withCode(scene)
      await scene.sql("update paygate_attempt set expires_at = now() where state = 'open'")
      await shop.says("This code has expired")
      return shop.page.locator("paygate-payment")
    },
  },
  {
    name: "storefront-phone-declined",
    play: async (scene) => {
      const shop = await atCheckout(scene, "alipay", { screen: "phone" })
      const payPage = await shop.pay()
      await payPage.press("decline")
      await shop.says("The payment was declined")
      return shop.page
    },
  },
  {
    name: "storefront-point-of-sale",
    play: async (scene) => {
      const shop = await atCheckout(scene, "alipay-spot")
      await shop.page.getByTestId("pay").click()
      await shop.page.getByTestId("scan").waitFor()
      return shop.page.locator("main form")
    },
  },
]
