import { permissions } from "../../src/contracts/permissions"

import { openInDashboard } from "./admin/dashboard"
import { openOrderAs } from "./admin/order-card-screen"
import { paidOrder } from "./admin/paid-order"
import { PluginScreen } from "./admin/plugin-screen"
import { colleague } from "./admin/staff"
import { partialRoleStories } from "./stories/admin/partial-roles"
import { browserSuite } from "./support/suite"

const reading = permissions.filter((permission) => permission.endsWith(":read"))

browserSuite(
  "the dashboard by role",
  (story) => {
    story("somebody who only reads sees the order's card without its buttons", async (scene) => {
      const { order, transId } = await paidOrder(scene, "twint")
      const reader = await colleague(scene, "Rita", reading)
      const { page } = await scene.merchant(reader.login)
      const card = await openOrderAs(page, order.id)
      await card.says("Authorized")
      await card.unfold("Account and numbers")
      expect(await card.text()).toContain(`TransID ${transId}`)
      const actions = card.card.getByRole("group", { name: "What can be done" })
      expect(await actions.getByRole("button").allInnerTexts()).toEqual(["Support bundle"])
      await scene.picture(page, "order-card-read-only")
      expect(await card.barriers("card")).toEqual([])

      await openInDashboard(page, "/settings/paygate")
      const screen = new PluginScreen(page)
      await screen.says("MerchantID")
      expect(await screen.button(/Test the connection|Send a test notice/).count()).toBe(0)
      await openInDashboard(page, `/paygate/payments?q=${transId}`)
      await screen.says(transId)
      expect(await screen.main.getByRole("checkbox").count()).toBe(0)
      await openInDashboard(page, "/paygate/subscriptions")
      await screen.says("No subscription is registered yet.")
      expect(await screen.button(/^Add$|Import a file/).count()).toBe(0)
    })

    story("somebody without our permissions sees no card, and is told so on our pages", async (scene) => {
      const { order } = await paidOrder(scene, "twint")
      const stranger = await colleague(scene, "Stan", [])
      const { page } = await scene.merchant(stranger.login)
      await openInDashboard(page, "/paygate/batch/new")
      const screen = new PluginScreen(page)
      await screen.says("Your role does not allow you to see this page.")
      expect(await screen.barriers()).toEqual([])
      await openInDashboard(page, "/paygate", { language: "de" })
      await screen.says("Ihre Rolle erlaubt Ihnen nicht, diese Seite zu öffnen.")

      await openInDashboard(page, `/orders/${order.id}`)
      await page.getByRole("heading", { name: `#${order.display_id}`, exact: true }).waitFor()
      await page.getByRole("heading", { name: "Payments", exact: true }).waitFor()
      expect(await page.getByRole("region", { name: "Paygate", exact: true }).count()).toBe(0)
    })

    partialRoleStories(story)

    for (const [language, name, words] of [
      [
        "en",
        "Carla",
        "Your role does not allow this, so nothing was done. It needs paygate_payment:read, paygate_capture:create;",
      ],
      [
        "de",
        "Clara",
        "Ihre Rolle erlaubt das nicht, es ist also nichts geschehen. Nötig ist paygate_payment:read, paygate_capture:create;",
      ],
    ] as const) {
      story(
        `a permission taken away while the drawer is open is told in words (${language})`,
        async (scene) => {
          const { order, transId } = await paidOrder(scene, "twint")
          const clerk = await colleague(scene, name, [...reading, "paygate_capture:create"])
          const { page } = await scene.merchant(clerk.login)
          const card = await openOrderAs(page, order.id, { language })
          const drawer = await card.openDrawer(language === "de" ? "Erfassen" : "Capture")
          await clerk.loses("paygate_capture:create")
          await drawer.locator("button[type=submit]").click()
          await drawer.getByRole("alert").getByText(words).waitFor()
          expect((await scene.gateway.payment(transId)).amountCap).toBe(0)
        },
      )
    }
  },
  { MEDUSA_FF_RBAC: "true" },
)
