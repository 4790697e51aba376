import { readFileSync } from "node:fs"

import { eventually } from "../../../http/support/eventually"
import type { Taste } from "../../admin/dashboard"
import { openGatewayPage } from "../../admin/gateway-screen"
import { paidOrder, stuckReservation } from "../../admin/paid-order"
import type { TellStory } from "../../support/suite"

const tastes: readonly (Taste & { readonly name: string })[] = [
  { name: "dark", theme: "dark" },
  { name: "german", language: "de" },
  { name: "narrow", narrow: true },
]

export function paymentStories(story: TellStory): void {
  story(
    "payments are found by number and e-mail, narrowed and sorted, and the address keeps it",
    async (scene) => {
      const { transId, order } = await paidOrder(scene, "twint")
      await paidOrder(scene, "alipay")
      const admin = await scene.merchant()
      const screen = await openGatewayPage(admin.page, "/payments", "Payments")
      const search = screen.main.getByRole("searchbox")
      const rows = async (count: number) =>
        eventually(async () => expect(await screen.rows().count()).toBe(count))
      await search.fill(transId)
      await rows(1)
      expect(await screen.text()).toMatch(/TWINT Authorized CHF 32\.90/)
      await search.fill("nobody@example.com")
      await screen.says("No payments found")
      await search.fill("shopper@example.com")
      await screen.says(transId)

      await screen.main.getByRole("button", { name: "Filter", exact: true }).click()
      await admin.page.getByRole("menuitem", { name: "Method" }).click()
      await admin.page.getByRole("button", { name: "TWINT", exact: true }).click()
      await admin.page.waitForURL(/method=%5B%22twint%22%5D/)
      // Medusa's filter takes itself away when it is closed before it has drawn what was chosen.
      await admin.page.locator('[data-state="checked"]').first().waitFor()
      await admin.page.keyboard.press("Escape")
      await screen.main.getByRole("button", { name: "Filter", exact: true }).click()
      await admin.page.getByRole("menuitem", { name: "Amount" }).click()
      const form = admin.page.locator("form", { hasText: "At least" })
      await form.getByLabel("At least").fill("a lot")
      await form.getByRole("button", { name: "Apply" }).click()
      await form.getByText("Enter an amount such as 12.50").waitFor()
      expect(await form.getByLabel("At least").inputValue()).toBe("a lot")
      await form.getByLabel("At least").fill("32,90")
      await form.getByLabel("Currency").fill("chf")
      await form.getByRole("button", { name: "Apply" }).click()
      await screen.says("≥ 32.90 CHF")
      await admin.page.keyboard.press("Escape")
      await screen.says(transId)
      await scene.picture(admin.page, "payments-filtered")
      expect(await screen.barriers()).toEqual([])
      await admin.page.reload()
      await screen.says("≥ 32.90 CHF")
      await screen.says(transId)

      await screen.button("Clear all").click()
      await admin.page.waitForURL((url) => !url.search.includes("method"))
      await search.fill("")
      await screen.main.getByRole("button", { name: "Amount" }).click()
      await admin.page.waitForURL(/order=-?amount/)
      for (const taste of tastes) {
        await openGatewayPage(admin.page, "/payments", taste.language === "de" ? "Zahlungen" : "Payments", {
          ...taste,
          asLoaded: taste !== tastes[0],
        })
        await screen.says(transId)
        await scene.picture(admin.page, `payments-${taste.name}`)
        expect(await screen.isTooWide()).toBe(false)
        expect(await screen.barriers()).toEqual([])
      }
      await openGatewayPage(admin.page, "/payments", "Payments")
      await screen.says(transId)
      await scene.picture(admin.page, "payments")
      await screen.main
        .getByRole("link", { name: `#${order.display_id}`, exact: true })
        .first()
        .click()
      await admin.page.getByRole("heading", { name: `#${order.display_id}`, exact: true }).waitFor()
    },
  )

  story("what is searched and what is chosen at the same moment both hold", async (scene) => {
    const { transId } = await paidOrder(scene, "twint")
    const admin = await scene.merchant()
    const screen = await openGatewayPage(admin.page, "/payments", "Payments")
    await screen.says(transId)
    await screen.main.getByRole("searchbox").fill(transId)
    // The table searches a moment after the last key.
    await screen.main.getByRole("button", { name: "Amount" }).click()
    const { searchParams } = await eventually(async () => {
      const address = new URL(admin.page.url())
      expect([...address.searchParams.keys()]).toContain("q")
      await screen.says(transId)
      return address
    })
    expect(searchParams.get("q")).toBe(transId)
    expect(searchParams.get("order")).toMatch(/amount/)
  })

  story("what the filters show is taken home as a file", async (scene) => {
    const { transId } = await paidOrder(scene, "twint")
    await paidOrder(scene, "alipay")
    const admin = await scene.merchant()
    const screen = await openGatewayPage(admin.page, `/payments?q=${transId}`, "Payments")
    const coming = admin.page.waitForEvent("download")
    await screen.main.getByRole("button", { name: "Export CSV" }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/^payments-\d{4}-\d\d-\d\d\.csv$/)
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\n")
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(transId)
  })

  story("the page of a payment has its order, customer, operations and messages", async (scene) => {
    const { transId, order, admin } = await stuckReservation(scene)
    const screen = await openGatewayPage(admin.page, `/payments?q=${transId}`, "Payments")
    await screen.says(transId)
    await screen.main.locator("tbody tr").first().getByRole("link").first().click()
    await screen.main.getByRole("heading", { level: 1, name: `Payment ${transId}` }).waitFor()
    await screen.says("The order was canceled, but the reservation at the gateway is still there.")
    await screen.says("Messages of the gateway")
    const text = await screen.text()
    expect(text).toContain(`#${order.display_id}`)
    expect(text).toContain("shopper@example.com")
    expect(text).toMatch(/Release CHF 32\.90 Outcome unknown Medusa or the plugin, automatically/)
    await screen.main.getByRole("button", { name: "Support bundle" }).waitFor()
    await scene.picture(admin.page, "payment")
    expect(await screen.barriers()).toEqual([])
    const { pathname } = new URL(admin.page.url())
    for (const taste of tastes) {
      const title = `${taste.language === "de" ? "Zahlung" : "Payment"} ${transId}`
      await openGatewayPage(admin.page, pathname.replace("/app/paygate", ""), title, {
        ...taste,
        asLoaded: taste !== tastes[0],
      })
      await screen.says(taste.language === "de" ? "Nachrichten des Gateways" : "Messages of the gateway")
      await scene.picture(admin.page, `payment-${taste.name}`)
      expect(await screen.isTooWide()).toBe(false)
      expect(await screen.barriers()).toEqual([])
    }
    await openGatewayPage(admin.page, "/payments/pgatt_none", "There is no such payment")
  })
}
