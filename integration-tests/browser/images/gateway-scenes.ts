import { openGatewayPage } from "../admin/gateway-screen"
import { paidOrder } from "../admin/paid-order"

import type { DocumentedScene } from "./documented-scene"

/** The gateway pages of the dashboard. */
export const gatewayScenes: readonly DocumentedScene[] = [
  {
    name: "gateway-accounts",
    play: async (scene) => {
      await paidOrder(scene, "twint")
      const { page } = await scene.merchant()
      const screen = await openGatewayPage(page, "", "Paygate")
      await screen.button("Test the connection").click()
      await screen.says(/Not contradicted, no more/)
      return page
    },
  },
  {
    name: "gateway-attempts-german-dark",
    play: async (scene) => {
      const { transId } = await paidOrder(scene, "alipay")
      const { page } = await scene.merchant()
      const taste = { language: "de", theme: "dark" } as const
      const screen = await openGatewayPage(page, "/attempts", "Zahlungsversuche", taste)
      await screen.says(transId)
      return page
    },
  },
  {
    name: "gateway-wire",
    play: async (scene) => {
      const { transId } = await paidOrder(scene, "twint")
      const [delivery] = await scene.gateway.noticesTaken(transId)
      const { page } = await scene.merchant()
      const screen = await openGatewayPage(page, "/wire", "Wire debugger")
      await screen.main.getByLabel("Message").fill(delivery?.body ?? "")
      await screen.button("Read the message").click()
      await screen.says("It holds, with the current key of account main.")
      return page
    },
  },
]
