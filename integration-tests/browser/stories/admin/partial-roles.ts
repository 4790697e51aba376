import type { Page } from "playwright-core"

import type { CorePermission, Permission } from "../../../../src/contracts/permissions"
import { eventually } from "../../../http/support/eventually"
import { openInDashboard } from "../../admin/dashboard"
import { openOrderAs, OrderCardScreen } from "../../admin/order-card-screen"
import { paidOrder, stuckReservation } from "../../admin/paid-order"
import { PluginScreen } from "../../admin/plugin-screen"
import { colleague } from "../../admin/staff"
import type { Scene } from "../../support/scene"
import type { TellStory } from "../../support/suite"

/** The pages that the menu leads to, and a word that each shows to who may see it. */
const pages: readonly (readonly [path: string, heading: string])[] = [
  ["/paygate", "Overview"],
  ["/paygate/payments", "Payments"],
  ["/paygate/inbox", "Inbox"],
  ["/paygate/problems", "Problems"],
  ["/paygate/batch", "Batch files"],
  ["/paygate/batch/new", "New batch"],
  ["/paygate/subscriptions", "Subscriptions"],
  ["/paygate/wire", "Wire debugger"],
  ["/settings/paygate", "Paygate accounts"],
]

const refused = "Your role does not allow you to see this page."

/** Somebody with these permissions, at the dashboard, and what the server refused them there. */
async function atTheDesk(scene: Scene, name: string, allowed: readonly (Permission | CorePermission)[]) {
  const { login } = await colleague(scene, name, allowed)
  const { page } = await scene.merchant(login)
  const refusals: string[] = []
  page.on("response", (response) => {
    const { pathname } = new URL(response.url())
    if (response.status() === 403 && pathname.startsWith("/admin/paygate")) {
      refusals.push(`${response.request().method()} ${pathname}`)
    }
  })
  return { page, refusals }
}

/** The pages that somebody is let into; none of the others may show anything but its refusal. */
async function pagesOf(page: Page): Promise<string[]> {
  const open: string[] = []
  for (const [path, heading] of pages) {
    // Loaded anew: the refusal of the page before looks like this one's.
    await openInDashboard(page, path)
    const screen = new PluginScreen(page)
    const shown = screen.main.getByRole("heading", { level: 1, name: heading })
    const alert = screen.main.getByRole("alert").getByText(refused)
    await shown.or(alert).first().waitFor()
    if (await alert.isVisible()) {
      expect([path, await screen.text()]).toEqual([path, refused])
    } else {
      open.push(path)
    }
  }
  return open
}

const buttonsOf = (card: OrderCardScreen) =>
  card.card.getByRole("group", { name: "What can be done" }).getByRole("button").allInnerTexts()

export function partialRoleStories(story: TellStory): void {
  story("somebody who refunds and does not capture is offered refunds and nothing else", async (scene) => {
    const reserved = await stuckReservation(scene)
    const taken = await paidOrder(scene, "alipay")
    const { page, refusals } = await atTheDesk(scene, "Rolf", [
      "paygate_payment:read",
      "paygate_refund:create",
    ])
    const cardOfReserved = await openOrderAs(page, reserved.order.id)
    await cardOfReserved.says("Authorized")
    expect(await buttonsOf(cardOfReserved)).toEqual(["Support bundle"])
    expect(await cardOfReserved.card.getByRole("button", { name: "Mark as done" }).count()).toBe(0)

    const card = await openOrderAs(page, taken.order.id)
    await card.button("Refund").waitFor()
    expect(await buttonsOf(card)).toEqual(["Refund", "Support bundle"])
    const drawer = await card.openDrawer("Refund")
    await drawer.getByLabel("Amount").fill("2.90")
    await drawer.locator("button[type=submit]").click()
    await drawer.waitFor({ state: "hidden" })
    expect(await scene.gateway.sums(taken.transId)).toMatchObject({ captured: 3290, refunded: 290 })

    expect(await pagesOf(page)).toEqual(["/paygate", "/paygate/payments", "/paygate/inbox"])
    // There is an open problem, which only its readers are told of, also in the menu.
    const badge = /\d+ open problem/
    expect(await page.getByRole("img", { name: badge }).count()).toBe(0)
    const owner = reserved.admin.page
    await openInDashboard(owner, "/paygate")
    await owner.getByRole("img", { name: badge }).first().waitFor()
    expect(refusals).toEqual([])
  })

  story("somebody who looks after subscriptions sees these and no payment", async (scene) => {
    const { order } = await paidOrder(scene, "twint")
    const { page, refusals } = await atTheDesk(scene, "Sara", [
      "paygate_subscription:read",
      "paygate_subscription:create",
      "paygate_subscription:update",
    ])
    expect(await pagesOf(page)).toEqual(["/paygate/subscriptions"])
    await openInDashboard(page, "/paygate/subscriptions")
    const screen = new PluginScreen(page)
    await screen.button("Add").waitFor()
    expect(await screen.button("Import a file").count()).toBe(1)

    await openInDashboard(page, `/orders/${order.id}`)
    await page.getByRole("heading", { name: "Payments", exact: true }).waitFor()
    expect(await new OrderCardScreen(page).card.count()).toBe(0)
    expect(refusals).toEqual([])
  })

  story(
    "somebody who captures and asks is offered no refund, also on the payment's own page",
    async (scene) => {
      const { order, transId } = await paidOrder(scene, "twint")
      const { page, refusals } = await atTheDesk(scene, "Kurt", [
        "paygate_payment:read",
        "paygate_capture:create",
      ])
      const card = await openOrderAs(page, order.id)
      await card.button("Capture").waitFor()
      expect(await buttonsOf(card)).toEqual(["Capture", "Support bundle"])
      const drawer = await card.openDrawer("Capture")
      await drawer.locator("button[type=submit]").click()
      await drawer.waitFor({ state: "hidden" })
      await eventually(async () => expect(await buttonsOf(card)).toEqual(["Support bundle"]))
      expect(await scene.gateway.sums(transId)).toMatchObject({ captured: 3290, refunded: 0 })

      await openInDashboard(page, "/paygate/payments")
      const screen = new PluginScreen(page)
      await screen.main.getByText(transId).first().click()
      await screen.main.getByRole("heading", { level: 1, name: new RegExp(transId) }).waitFor()
      const group = screen.main.getByRole("group", { name: "What can be done" })
      await group.waitFor()
      expect(await group.getByRole("button").allInnerTexts()).toEqual(["Support bundle"])
      expect(refusals).toEqual([])
    },
  )

  story("an order without money is canceled by those only who may change orders in Medusa", async (scene) => {
    const { order } = await paidOrder(scene, "twint")
    const { attempts } = await scene.backOffice.call<{ attempts: { id: string }[] }>(
      "GET",
      `/admin/paygate/orders/${order.id}`,
    )
    await scene.backOffice.call("POST", `/admin/paygate/attempts/${attempts[0]?.id}/release`)
    const { problems } = await scene.backOffice.call<{ problems: { order_id: string; kind: string }[] }>(
      "GET",
      "/admin/paygate/problems?state=open",
    )
    expect(problems.filter(({ order_id }) => order_id === order.id)).toMatchObject([{ kind: "order-unpaid" }])
    const seeing = ["paygate_payment:read", "paygate_problem:read"] as const
    const told = "There is an order whose payment is missing."

    const reader = await atTheDesk(scene, "Rosa", seeing)
    const read = await openOrderAs(reader.page, order.id)
    await read.says(told)
    expect(await read.button("Cancel the order").count()).toBe(0)
    await openInDashboard(reader.page, "/paygate/problems")
    const list = new PluginScreen(reader.page)
    await list.says(told)
    expect(await list.button("Cancel the order").count()).toBe(0)

    const clerk = await atTheDesk(scene, "Otto", [...seeing, "order:update"])
    const card = await openOrderAs(clerk.page, order.id)
    await card.button("Cancel the order").click()
    await clerk.page.getByRole("alertdialog").getByRole("button", { name: "Cancel the order" }).click()
    await eventually(async () => {
      const { order: read } = await scene.backOffice.call<{ order: { status: string } }>(
        "GET",
        `/admin/orders/${order.id}?fields=status`,
      )
      expect(read.status).toBe("canceled")
    })
    expect([...reader.refusals, ...clerk.refusals]).toEqual([])
  })
}
