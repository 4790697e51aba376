import { setTimeout as wait } from "node:timers/promises"

import type { Page } from "playwright-core"

import { eventually } from "../../../http/support/eventually"
import { goInDashboard, type Taste } from "../../admin/dashboard"
import { goToGatewayPage, openGatewayPage } from "../../admin/gateway-screen"
import { watchPosts } from "../../admin/money-posts"
import { openOrderAs } from "../../admin/order-card-screen"
import { paidOrder } from "../../admin/paid-order"
import type { Order } from "../../support/back-office"
import type { Scene } from "../../support/scene"
import type { TellStory } from "../../support/suite"
import { plainSpaces } from "../../support/visit"

const slow = { slowMs: 3_000 }
/** Between two presses of one impatient person. */
const impatience = 1_500

async function openCard(scene: Scene, order: Order, taste?: Taste) {
  const admin = await scene.merchant()
  const card = await openOrderAs(admin.page, order.id, taste)
  return { admin, card, page: admin.page }
}

export function moneyButtonStories(story: TellStory): void {
  for (const { step, method, done } of [
    { step: "Refund", method: "alipay", done: "CHF 4.00 refunded." },
    { step: "Capture", method: "twint", done: "CHF 4.00 captured." },
  ] as const) {
    story(
      `${step.toLowerCase()}: a double press, and one more while it runs, is one request`,
      async (scene) => {
        const { transId, order } = await paidOrder(scene, method)
        const { admin, card, page } = await openCard(scene, order)
        const posts = await watchPosts(page, `payments/*/${step.toLowerCase()}`, slow)
        const drawer = await card.openDrawer(step)
        await drawer.getByLabel("Amount").fill("4")
        const send = drawer.getByRole("button", { name: `${step} CHF 4.00` })
        await send.dblclick()
        await wait(impatience)
        await send.click({ force: true })
        await admin.notice(done)
        await drawer.waitFor({ state: "hidden" })
        await wait(impatience)
        expect(posts).toMatchObject([
          { amount: 4, request_key: expect.stringMatching(/^[A-Za-z0-9_-]{8,100}$/) },
        ])
        const { captured, refunded } = await scene.gateway.sums(transId)
        expect([captured, refunded]).toEqual(step === "Refund" ? [3290, 400] : [400, 0])

        const another = await card.openDrawer(step)
        await another.getByLabel("Amount").fill("4")
        await another.getByRole("button", { name: `${step} CHF 4.00` }).click()
        await eventually(async () => expect(posts).toHaveLength(2))
        expect(posts[1]!.request_key).not.toBe(posts[0]!.request_key)
        await another.waitFor({ state: "hidden" })
      },
    )
  }

  story("release: a double press, and one more while it runs, is one request", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { admin, card, page } = await openCard(scene, order)
    const posts = await watchPosts(page, "attempts/*/release", slow)
    const release = card.button("Release the reservation")
    await release.dblclick()
    await page.getByRole("alertdialog").getByRole("button", { name: "Release the reservation" }).dblclick()
    await wait(impatience)
    await release.click({ force: true })
    await admin.notice("The reservation was released.")
    await wait(impatience)
    expect(posts).toHaveLength(1)
    expect(await scene.gateway.sums(transId)).toEqual({ authorized: 0, captured: 0, refunded: 0 })
    expect((await scene.gateway.callsAbout(transId)).filter((file) => file === "reverse.aspx")).toHaveLength(
      1,
    )
  })

  story("held money: a double press, and one more while it runs, gives it back once", async (scene) => {
    const { shop } = await scene.shopper()
    const cart = await shop.checkOut("alipay", "chf")
    const payPage = await shop.pay()
    await scene.storeApi.addMug(cart)
    await payPage.press("pay")
    const { transId } = payPage
    await eventually(async () => expect(await scene.gateway.sums(transId)).toMatchObject({ captured: 3290 }))

    const admin = await scene.merchant()
    const screen = await openGatewayPage(admin.page, "/problems", "Problems")
    const posts = await watchPosts(admin.page, "attempts/*/refund", slow)
    const entry = screen.main.getByRole("listitem").filter({ hasText: transId })
    const give = entry.getByRole("button", { name: "Refund the money" })
    await eventually(async () => {
      await admin.page.reload()
      await give.waitFor({ timeout: 5_000 })
    })
    await give.dblclick()
    await admin.page.getByRole("alertdialog").getByRole("button", { name: "Refund the money" }).dblclick()
    await wait(impatience)
    await give.click({ force: true })
    await eventually(async () => expect(await scene.gateway.sums(transId)).toMatchObject({ refunded: 3290 }))
    await wait(impatience)
    expect(posts).toHaveLength(1)
    expect((await scene.gateway.callsAbout(transId)).filter((file) => file === "credit.aspx")).toHaveLength(1)
  })

  story(
    "without a connection a press is refused at once, and nothing is sent when it is back",
    async (scene) => {
      const { transId, order } = await paidOrder(scene, "twint")
      const { admin, card, page } = await openCard(scene, order)
      const visit = scene.visits.at(-1)!
      const captures = await watchPosts(page, "payments/*/capture")
      const releases = await watchPosts(page, "attempts/*/release")
      const drawer = await card.openDrawer("Capture")
      await drawer.getByLabel("Amount").fill("5")
      await visit.setOffline(true)
      const send = drawer.getByRole("button", { name: "Capture CHF 5.00" })
      await send.click()
      const refusal = drawer.getByRole("alert")
      await refusal.getByText("No connection: nothing was sent.").waitFor()
      expect(plainSpaces(await refusal.innerText())).toBe(
        "No connection: nothing was sent. Check the connection, then press “Capture CHF 5.00” again. " +
          "Nothing is sent by itself when you are back online.",
      )
      expect(await drawer.getByLabel("Amount").inputValue()).toBe("5")
      await scene.picture(page, "money-offline")
      expect(await send.isEnabled()).toBe(true)
      await drawer.getByRole("button", { name: "Cancel" }).click()
      await card.button("Release the reservation").click()
      await page.getByRole("alertdialog").getByRole("button", { name: "Release the reservation" }).click()
      await admin.notice("No connection: nothing was sent.")

      await visit.setOffline(false)
      await wait(2 * impatience)
      expect([...captures, ...releases]).toEqual([])
      expect(await scene.gateway.sums(transId)).toEqual({ authorized: 3290, captured: 0, refunded: 0 })
      const again = await card.openDrawer("Capture")
      await again.getByRole("button", { name: "Capture CHF 32.90" }).click()
      await admin.notice("CHF 32.90 captured.")
    },
  )

  story("after a server's error nobody knows, and pressing again is the very same request", async (scene) => {
    const { transId, order } = await paidOrder(scene, "alipay")
    const { card, page } = await openCard(scene, order, { language: "de" })
    const posts = await watchPosts(page, "payments/*/refund", { status: 500 }, { status: 504 }, { slowMs: 0 })
    const drawer = await card.openDrawer("Erstatten")
    const amount = drawer.getByLabel("Betrag")
    await amount.fill("5")
    await drawer.getByLabel("Notiz").fill("Henkel ab")
    const send = drawer.getByRole("button", { name: /^5,00 CHF erstatten$/ })
    await send.click()
    const refusal = drawer.getByRole("alert")
    await refusal.getByText("Ob Geld geflossen ist, weiß noch niemand.").waitFor()
    const told = plainSpaces(await refusal.innerText())
    expect(told).toContain("Der Server des Shops brach mit einem Fehler ab (HTTP 500)")
    expect(told).toContain("Drücken Sie noch einmal „5,00 CHF erstatten“")
    expect(told).not.toContain("unknown error")
    expect(await amount.isDisabled()).toBe(true)
    await scene.picture(page, "money-unclear-german")
    expect(await card.barriers("dialog")).toEqual([])
    await send.click()
    await refusal.getByText("(HTTP 504)").waitFor()
    await send.click()
    await card.says("Teilweise erstattet")
    expect(posts).toMatchObject([{ amount: 5 }, { amount: 5 }, { amount: 5, note: "Henkel ab" }])
    expect(new Set(posts.map(({ request_key }) => request_key)).size).toBe(1)
    expect(await scene.gateway.sums(transId)).toMatchObject({ refunded: 500 })
  })

  story("after a final no the next press is a request of its own", async (scene) => {
    const { transId, order } = await paidOrder(scene, "alipay")
    const { card, page } = await openCard(scene, order)
    const posts = await watchPosts(page, "payments/*/refund")
    await scene.gateway.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "22A10110", transId })
    const drawer = await card.openDrawer("Refund")
    await drawer.getByLabel("Amount").fill("7")
    await drawer.getByRole("button", { name: "Refund CHF 7.00" }).click()
    await drawer.getByRole("alert").getByText("No money was moved.").waitFor()
    await drawer.getByLabel("Amount").fill("6")
    await drawer.getByRole("button", { name: "Refund CHF 6.00" }).click()
    await card.says("Partially refunded")
    expect(posts.map(({ amount }) => amount)).toEqual([7, 6])
    expect(posts[1]!.request_key).not.toBe(posts[0]!.request_key)
  })

  story(
    "an answer that got lost after all was moved leaves the drawer as it was, and pressing again finds it done",
    async (scene) => {
      const { transId, order } = await paidOrder(scene, "alipay")
      const { admin, card, page } = await openCard(scene, order)
      const posts = await watchPosts(page, "payments/*/refund", { loses: "the answer" }, { slowMs: 0 })
      const drawer = await card.openDrawer("Refund")
      await drawer.getByLabel("Note").fill("handle broken")
      const send = drawer.getByRole("button", { name: "Refund CHF 32.90" })
      await send.click()
      // Behind an open drawer the card has no roles.
      const offered = page.locator("section button", { hasText: /^Refund$/ })
      await eventually(async () => expect(await offered.count()).toBe(0))
      expect(await scene.gateway.sums(transId)).toMatchObject({ refunded: 3290 })
      const refusal = drawer.getByRole("alert")
      await refusal.getByText("Nobody knows yet whether the money was moved.").waitFor()
      expect(await drawer.getByLabel("Note").inputValue()).toBe("handle broken")
      await scene.picture(page, "money-answer-lost")
      expect(await card.barriers("dialog")).toEqual([])

      await send.click()
      await admin.notice("CHF 32.90 refunded.")
      await drawer.waitFor({ state: "hidden" })
      expect(posts).toHaveLength(2)
      expect(posts[1]!.request_key).toBe(posts[0]!.request_key)
      expect((await scene.gateway.callsAbout(transId)).filter((file) => file === "credit.aspx")).toHaveLength(
        1,
      )
    },
  )

  story("while an earlier refund is pending another one says that it moved nothing itself", async (scene) => {
    const { transId, order } = await paidOrder(scene, "alipay")
    const { card, page } = await openCard(scene, order)
    await scene.gateway.addFault({ kind: "html", endpoint: "credit.aspx", executes: "never", transId })
    await scene.gateway.addFault({ kind: "http-500", endpoint: "inquire.aspx", times: 99, transId })
    const refund = async () => {
      const drawer = await card.openDrawer("Refund")
      await drawer.getByLabel("Amount").fill("5")
      await drawer.getByRole("button", { name: "Refund CHF 5.00" }).click()
      await drawer.getByRole("alert").getByText("A refund of CHF 5.00 has been pending").waitFor()
      return drawer
    }
    const first = await refund()
    await first.getByText("Nobody knows yet whether the money was moved.").waitFor()
    expect(await first.getByLabel("Amount").isDisabled()).toBe(true)
    await page.keyboard.press("Escape")
    await first.waitFor({ state: "hidden" })

    const another = await refund()
    await another.getByText("This press moved no money: an earlier request comes first.").waitFor()
    expect(plainSpaces(await another.getByRole("alert").innerText())).toContain(
      "Press “Refund CHF 5.00” again only if you want it besides the earlier one.",
    )
    expect(await another.getByLabel("Amount").isEnabled()).toBe(true)
    await scene.picture(page, "money-earlier-first")
    expect(await card.barriers("dialog")).toEqual([])
    expect((await scene.gateway.callsAbout(transId)).filter((file) => file === "credit.aspx")).toHaveLength(1)
  })

  story(
    "a request whose result will never be known has ended: the form opens for a new one",
    async (scene) => {
      const { transId, order } = await paidOrder(scene, "alipay")
      const { card, page } = await openCard(scene, order, { language: "fr" })
      const facts = { reason: "overtaken", operation: "refund", amount: "5.00", currency_code: "CHF" }
      const told = { type: "not_allowed", code: "operation-overtaken", message: "No.", refusal: facts }
      // As the routes answer our pages: Medusa's client keeps nothing but the message.
      const body = { message: JSON.stringify(told) }
      const posts = await watchPosts(page, "payments/*/refund", { status: 400, body }, { slowMs: 0 })
      const drawer = await card.openDrawer("Rembourser")
      await drawer.getByLabel("Montant").fill("5")
      await drawer.getByRole("button", { name: /^Rembourser 5,00/ }).click()
      await drawer.getByText("On ne saura jamais si cette demande a déplacé le montant.").waitFor()
      await scene.picture(page, "money-overtaken-french")
      await drawer.getByLabel("Montant").fill("4")
      await drawer.getByRole("button", { name: /^Rembourser 4,00/ }).click()
      await drawer.waitFor({ state: "hidden" })
      expect(posts.map(({ amount }) => amount)).toEqual([5, 4])
      expect(posts[1]!.request_key).not.toBe(posts[0]!.request_key)
      expect(await scene.gateway.sums(transId)).toMatchObject({ refunded: 400 })
    },
  )

  story("the shop's own code that failed after a capture is told beside its success", async (scene) => {
    const { order } = await paidOrder(scene, "twint")
    const { admin, card, page } = await openCard(scene, order)
    await watchPosts(page, "payments/*/capture", { adds: { hook_error: "the bookkeeper is down" } })
    const drawer = await card.openDrawer("Capture")
    await drawer.getByRole("button", { name: "Capture CHF 32.90" }).click()
    await admin.notice("CHF 32.90 captured.")
    await admin.notice("Done, but the shop's own code after it failed: the bookkeeper is down")
    await scene.picture(page, "money-hook-failed")
  })

  story("what is captured on a payment's page is there when its order is opened next", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { admin, card, page } = await openCard(scene, order)
    await card.says("Authorized")
    const screen = await openFromList(page, transId)
    await screen.button(/^Capture$/).click()
    await page.getByRole("dialog").getByRole("button", { name: "Capture CHF 32.90" }).click()
    await admin.notice("CHF 32.90 captured.")
    await goInDashboard(page, `/orders/${order.id}`)
    await card.card.waitFor()
    await eventually(async () => expect(await card.text()).toMatch(/Captured CHF 32\.90/))
    expect(await card.button("Refund").count()).toBe(1)
  })
}

/** Opens the page of a payment as a link does: what the dashboard has read stays read. */
async function openFromList(page: Page, transId: string) {
  const list = await goToGatewayPage(page, `/payments?q=${transId}`, "Payments")
  await list.main.getByRole("row").filter({ hasText: transId }).getByRole("link").first().click()
  await list.main.getByRole("heading", { name: new RegExp(transId) }).waitFor()
  return list
}
