import { openOrderAs, type OrderCardScreen } from "../admin/order-card-screen"
import { paidOrder } from "../admin/paid-order"
import type { Scene } from "../support/scene"
import type { Method } from "../support/storefront"

import { type DocumentedScene, inAWindow } from "./documented-scene"

/** A paid order as a merchant sees it. */
async function cardOf(scene: Scene, method: Method): Promise<OrderCardScreen> {
  const { order } = await paidOrder(scene, method)
  const { page } = await scene.merchant()
  return openOrderAs(page, order.id)
}

async function captureInPart(card: OrderCardScreen): Promise<void> {
  const drawer = await card.openDrawer("Capture")
  await drawer.getByLabel("Amount").fill("10")
}

/** The card on the order page. */
export const orderCardScenes: readonly DocumentedScene[] = [
  {
    name: "order-card",
    play: async (scene) => {
      const card = await cardOf(scene, "twint")
      await captureInPart(card)
      await card.page.getByRole("button", { name: "Capture CHF 10.00" }).click()
      await card.says("Partially captured")
      return card.card
    },
  },
  {
    name: "order-card-capture",
    play: async (scene) => {
      const card = await cardOf(scene, "twint")
      await captureInPart(card)
      return inAWindow(card.page)
    },
  },
  {
    name: "order-card-refund",
    play: async (scene) => {
      const card = await cardOf(scene, "alipay")
      const drawer = await card.openDrawer("Refund")
      await drawer.getByLabel("Amount").fill("12.40")
      await drawer.getByLabel("Note").fill("The handle came off.")
      return inAWindow(card.page)
    },
  },
]
