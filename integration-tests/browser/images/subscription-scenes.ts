import { SubscriptionsDesk } from "../admin/subscriptions-desk"

import { type DocumentedScene, inAWindow } from "./documented-scene"

/** The subscription pages. */
export const subscriptionScenes: readonly DocumentedScene[] = [
  {
    name: "subscriptions",
    play: async (scene) => {
      const desk = await SubscriptionsDesk.open(scene)
      await desk.customer("lena@example.com")
      for (const [aboId, extra] of [
        ["ABO-TEA-1", { customer: "lena@example.com", amount: "12.50" }],
        ["ABO-TEA-2", { amount: "9.90", interval: 45 }],
        ["ABO-TEA-3", { amount: "29.00", interval: "quarterly", active: false }],
      ] as const) {
        await desk.known(aboId, extra)
      }
      await desk.list("?q=ABO-TEA")
      await desk.page.getByRole("link", { name: "ABO-TEA-1" }).waitFor()
      return inAWindow(desk.page, 600)
    },
  },
  {
    name: "subscription-change",
    play: async (scene) => {
      const desk = await SubscriptionsDesk.open(scene)
      await desk.details(await desk.known("ABO-WORDS"))
      await desk.page.getByRole("button", { name: "Change" }).click()
      await desk.dialog().getByLabel("Amount").fill("12.50")
      await desk.dialog().getByLabel("Start").fill("2027-03-01")
      await desk.dialog().getByRole("button", { name: "Review" }).click()
      await desk.dialog().getByText("This will be sent").waitFor()
      return inAWindow(desk.page, 600)
    },
  },
]
