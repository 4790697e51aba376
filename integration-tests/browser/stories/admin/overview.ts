import { eventually } from "../../../http/support/eventually"
import type { Taste } from "../../admin/dashboard"
import { openGatewayPage } from "../../admin/gateway-screen"
import { paidOrder, stuckReservation } from "../../admin/paid-order"
import { weeksOfPayments } from "../../admin/weeks-of-payments"
import type { TellStory } from "../../support/suite"
import { plainSpaces } from "../../support/visit"

const tastes: readonly (Taste & { readonly name: string })[] = [
  { name: "dark", theme: "dark" },
  { name: "german", language: "de" },
  { name: "narrow", narrow: true },
]

export function overviewStories(story: TellStory): void {
  story(
    "the sidebar leads to the overview: how payments went, why not, and what is reserved",
    async (scene) => {
      await paidOrder(scene, "twint")
      const forget = await weeksOfPayments(scene)
      const admin = await scene.merchantAt(scene.urls.admin)
      await admin.page
        .getByRole("link", { name: /Paygate/ })
        .first()
        .click()
      const screen = await openGatewayPage(admin.page, "", "Overview")
      for (const name of ["Payments", "Inbox", "Problems", "Wire debugger"]) {
        await admin.page.getByRole("link", { name, exact: true }).first().waitFor()
      }
      await eventually(async () => {
        await admin.page.reload()
        await screen.says("By payment method")
        expect(await screen.text()).toMatch(/Success rate \d\d(\.\d)?% \d{2,3} of \d{3} attempts were paid/)
      }, 60_000)
      const text = await screen.text()
      expect(text).toMatch(/Time to the order [\d.]+ (ms|s)/)
      expect(text).toContain("Days begin at midnight UTC")
      const region = (name: string) => screen.main.getByRole("group", { name, exact: true })
      expect(plainSpaces(await region("Why payments failed").innerText())).toMatch(/22A10053 \d+/)
      // How much depends on what other stories left reserved; the sums have stories of their own.
      expect(plainSpaces(await region("Authorized and not captured").innerText())).toMatch(
        /CHF [\d,]+\.\d0 [1-9]\d*/,
      )
      expect(await region("Attempts by day").locator("svg line.ct-bar").count()).toBeGreaterThan(30)
      await scene.picture(admin.page, "overview")
      expect(await screen.barriers()).toEqual([])

      await screen.main.getByText("Show as a table").click()
      await screen.main.getByRole("region", { name: "Payments by day" }).waitFor()
      expect(
        await screen.main.getByRole("region", { name: "Payments by day" }).locator("tbody tr").count(),
      ).toBe(30)
      await screen.main.getByText("Show as a table").click()
      await screen.button("90 days").click()
      await admin.page.waitForURL(/days=90/)
      await screen.choose("Payment method", "TWINT")
      await admin.page.waitForURL(/method=twint/)
      await eventually(async () => {
        expect(await region("By payment method").locator("tbody tr").count()).toBe(1)
      })
      await admin.page.goBack()
      await eventually(async () => {
        expect(await region("By payment method").locator("tbody tr").count()).toBe(3)
      })
      for (const taste of tastes) {
        await openGatewayPage(admin.page, "?days=90", taste.language === "de" ? "Übersicht" : "Overview", {
          ...taste,
          asLoaded: taste !== tastes[0],
        })
        await screen.says(taste.language === "de" ? "Nach Zahlungsart" : "By payment method")
        await scene.picture(admin.page, `overview-${taste.name}`)
        expect(await screen.isTooWide()).toBe(false)
        expect(await screen.barriers()).toEqual([])
      }
      await forget()
    },
  )

  story("open problems are counted in the menu and on the overview, which leads to them", async (scene) => {
    const { admin } = await stuckReservation(scene)
    const screen = await openGatewayPage(admin.page, "", "Overview")
    await screen.says(/\d+ problems? waits? for you\./)
    await admin.page
      .getByRole("link", { name: /^\d+ open problems? Paygate$/ })
      .first()
      .waitFor()
    await scene.picture(admin.page, "overview-problems")
    expect(await screen.barriers()).toEqual([])
    await screen.main.getByRole("link", { name: "Show problems" }).click()
    await screen.main.getByRole("heading", { level: 1, name: "Problems" }).waitFor()
  })

  story("when the figures cannot be read, the page says so and tries again when asked", async (scene) => {
    const admin = await scene.merchant()
    await admin.page.route("**/admin/paygate/overview*", (route) =>
      route.fulfill({ status: 500, json: { message: "The database is away." } }),
    )
    const screen = await openGatewayPage(admin.page, "", "Overview")
    await screen.says(/This could not be loaded\. The database is away\./)
    await admin.page.unroute("**/admin/paygate/overview*")
    await screen.button("Try again").click()
    await eventually(async () => expect(await screen.text()).not.toContain("could not be loaded"))
  })
}
