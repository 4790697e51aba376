import { openAccounts, openGatewayPage } from "../admin/gateway-screen"
import { paidOrder, stuckReservation } from "../admin/paid-order"
import { weeksOfPayments } from "../admin/weeks-of-payments"

import { type DocumentedScene, inAWindow } from "./documented-scene"

/** The pages below "Paygate" in the dashboard's sidebar. */
export const gatewayScenes: readonly DocumentedScene[] = [
  {
    name: "gateway-overview",
    play: async (scene) => {
      await paidOrder(scene, "twint")
      const forget = await weeksOfPayments(scene)
      const { page } = await scene.merchant()
      const screen = await openGatewayPage(page, "", "Overview")
      await screen.says("By payment method")
      await forget()
      return inAWindow(page, 1100)
    },
  },
  {
    name: "gateway-accounts",
    play: async (scene) => {
      await paidOrder(scene, "twint")
      const { page } = await scene.merchant()
      const screen = await openAccounts(page)
      await screen.accountButton("Test the connection").click()
      await screen.says(/Proven by the signed notice of/)
      await screen.accountButton("Send a test notice").click()
      await screen.says(/It arrived and was believed/)
      return screen.account()
    },
  },
  {
    name: "gateway-payments",
    play: async (scene) => {
      const { transId } = await paidOrder(scene, "twint")
      await paidOrder(scene, "alipay")
      const { page } = await scene.merchant()
      const screen = await openGatewayPage(page, "/payments", "Payments")
      await screen.says(transId)
      return inAWindow(page)
    },
  },
  {
    name: "gateway-inbox",
    play: async (scene) => {
      const { transId } = await paidOrder(scene, "twint")
      const { page } = await scene.merchant()
      const screen = await openGatewayPage(page, "/inbox", "Inbox")
      await screen.button(`Details of the message about ${transId}`).first().click()
      await page.getByRole("dialog").getByText("masked").first().waitFor()
      return inAWindow(page)
    },
  },
  {
    name: "gateway-problems",
    play: async (scene) => {
      const { admin, order } = await stuckReservation(scene)
      const screen = await openGatewayPage(admin.page, "/problems", "Problems")
      await screen.says(`Order #${order.display_id}`)
      return inAWindow(admin.page, 560)
    },
  },
  {
    name: "gateway-wire",
    play: async (scene) => {
      const { transId } = await paidOrder(scene, "twint")
      const [delivery] = await scene.gateway.noticesTaken(transId)
      const { page } = await scene.merchant()
      const screen = await openGatewayPage(page, "/wire", "Wire debugger")
      await screen.main.getByLabel("Message").fill(delivery!.body)
      await screen.button("Read the message").click()
      await screen.says("It holds, with the current key of account main.")
      return inAWindow(page, 1100)
    },
  },
]
