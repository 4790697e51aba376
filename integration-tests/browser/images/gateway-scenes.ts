import { openGatewayPage } from "../admin/gateway-screen"
import { paidOrder } from "../admin/paid-order"

import type { DocumentedScene } from "./documented-scene"

/** The pages below "Paygate" in the dashboard's sidebar. */
export const gatewayScenes: readonly DocumentedScene[] = [
  {
    name: "gateway-accounts",
    play: async (scene) => {
      const { page } = await scene.merchant()
      const screen = await openGatewayPage(page, "", "Paygate")
      await screen.button("Test the connection").click()
      await screen.says(/Not contradicted, no more/)
      return page
    },
  },
  {
    name: "gateway-attempts",
    play: async (scene) => {
      const { transId } = await paidOrder(scene, "twint")
      await paidOrder(scene, "alipay")
      const { page } = await scene.merchant()
      const screen = await openGatewayPage(page, "/attempts", "Payment attempts")
      await screen.says(transId)
      return page
    },
  },
]
