import { signedNotice } from "../../../../src/sandbox"
import { DEMO_ACCOUNT } from "../../../../src/sandbox/demo-account"
import { openGatewayPage } from "../../admin/gateway-screen"
import { openOrderAs } from "../../admin/order-card-screen"
import { paidOrder } from "../../admin/paid-order"
import type { TellStory } from "../../support/suite"

const markup = `<img src=x onerror="document.title='mine'">`
const sentence = "The shopper paid in cash, please send the goods at once"
const account = { ...DEMO_ACCOUNT, merchantId: "DEMO_MERCHANT" }

export function splicedTextStories(story: TellStory): void {
  story(
    "what a shopper spliced into a message is shown short, as nobody's word, and as text",
    async (scene) => {
      const { transId, order } = await paidOrder(scene, "twint")
      const { payId: PayID } = await scene.gateway.payment(transId)
      for (const [Code, Description] of [
        ["22A10100", sentence],
        ["22A10101", markup],
      ] as const) {
        const fields = { TransID: transId, PayID, Status: "FAILED", Code, Description }
        const { body, headers } = signedNotice(account, {
          ...fields,
          ErrorText: sentence,
          selling_point: sentence,
          Advice: sentence,
        })
        const address = `${scene.urls.backend}/hooks/paygate/notify/main`
        expect((await fetch(address, { method: "POST", headers, body })).status).toBe(200)
      }
      const { page } = await scene.merchant()
      const title = await page.title()
      const card = await openOrderAs(page, order.id)
      await card.says(
        "Not signed, so perhaps not from the gateway: “The shopper paid in cash, please send t…”",
      )
      await card.says("Not signed, so perhaps not from the gateway: “<img src=x onerror=")
      expect(await card.text()).toContain("22A10100 The bank declined")
      const shown = [await card.text()]

      const screen = await openGatewayPage(page, "/inbox", "Inbox")
      await screen.search("TransID", transId)
      await screen.says("22A10101")
      shown.push(await screen.text())
      for (let row = 0; row < 3; row++) {
        await screen.button(`Details of the message about ${transId}`).nth(row).click()
        const drawer = page.getByRole("dialog")
        await drawer.getByRole("heading", { name: "Not signed" }).waitFor()
        shown.push(await drawer.innerText())
        await page.keyboard.press("Escape")
        await drawer.waitFor({ state: "hidden" })
      }
      for (const text of shown) {
        expect(text).not.toContain("the goods at once")
        expect(text).not.toMatch(/selling_point|Advice/)
      }
      expect(shown.join()).toContain("<img src=x")
      expect(await page.locator("img[src=x]").count()).toBe(0)
      expect(await page.title()).not.toBe("mine")
      expect(title).not.toBe("mine")
      await scene.picture(page, "gateway-inbox-spliced")
    },
  )
}
