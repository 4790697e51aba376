import { openBatches } from "../admin/batch-screen"
import { paidOrder } from "../admin/paid-order"

import { type DocumentedScene, inAWindow } from "./documented-scene"

/** The pages of batch files. */
export const batchScenes: readonly DocumentedScene[] = [
  {
    name: "batch-new",
    play: async (scene) => {
      const paid = [await paidOrder(scene, "alipay"), await paidOrder(scene, "alipay")]
      const { page } = await scene.merchant()
      const screen = await openBatches(page)
      await screen.main.getByRole("link", { name: "New batch" }).click()
      for (const { transId } of paid) {
        await screen.main.getByRole("checkbox", { name: `Choose ${transId}` }).click()
      }
      await screen.main.getByLabel(`Amount for ${paid[0]!.transId}`).fill("12.40")
      await screen.button("Check").click()
      await screen.says("This would be locked")
      return inAWindow(page, 1000)
    },
  },
]
