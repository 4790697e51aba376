import { readFileSync } from "node:fs"

import { strFromU8, unzipSync } from "fflate"

import { DEMO_ACCOUNT } from "../../../../src/sandbox/demo-account"
import type { Taste } from "../../admin/dashboard"
import { openOrderAs } from "../../admin/order-card-screen"
import { paidOrder } from "../../admin/paid-order"
import type { Order } from "../../support/back-office"
import type { Scene } from "../../support/scene"
import type { TellStory } from "../../support/suite"
import { plainSpaces } from "../../support/visit"

async function openCard(scene: Scene, order: Order, taste?: Taste) {
  const admin = await scene.merchant()
  const card = await openOrderAs(admin.page, order.id, taste)
  return { admin, card, page: admin.page }
}

export function orderCardStories(story: TellStory): void {
  story("tells what was paid, under which numbers, and what the gateway said", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { admin, card, page } = await openCard(scene, order)
    await card.says("Authorized")
    const { payId } = await scene.gateway.payment(transId)
    expect(await card.text()).not.toContain(payId)
    await card.unfold("Account and numbers")
    const text = await card.text()
    expect(text).toContain("Account main, MerchantID DEMO_MERCHANT")
    expect(text).toContain(`PayID ${payId}`)
    expect(text).toContain(`TransID ${transId}`)
    expect(text).toMatch(/Amount CHF 32\.90 Captured CHF 0\.00 Left to capture CHF 32\.90 Refunded CHF 0\.00/)
    expect(text).toMatch(/Notice from the gateway, .* Code 00000000 [0-9a-f]{32}/)
    expect(text).toContain("Order and payment are recorded in Medusa")

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
    await card.button("Copy PayID").click()
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(payId)
    await scene.picture(page, "order-card-reserved")
    expect(await card.barriers("card")).toEqual([])
    const { x } = (await card.card.boundingBox())!
    const stock = (await admin.payments().boundingBox())!
    expect(x).toBeGreaterThanOrEqual(stock.x + stock.width)
  })

  story("captures a part, refunds of it, and releases the rest with the last capture", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { admin, card, page } = await openCard(scene, order)

    const drawer = await card.openDrawer("Capture")
    const amount = drawer.getByLabel("Amount")
    expect(await amount.inputValue()).toBe("32.90")
    for (const [typed, problem] of [
      ["", "Enter an amount."],
      ["0", "Enter an amount above zero."],
      ["-3", "Enter an amount above zero."],
      ["1.0051", "CHF has 2 decimals at most."],
      ["1.500", "Three digits after a separator may be thousands or decimals. Enter 1500 or 1.50."],
      ["33", "At most CHF 32.90 is left."],
      ["ten", "Enter an amount such as 32.90."],
    ] as const) {
      await amount.fill(typed)
      expect(plainSpaces(await drawer.getByRole("alert").innerText())).toBe(problem)
    }
    await amount.fill("10")
    await drawer.getByText("What happens to the rest of CHF 22.90?").waitFor()
    await scene.picture(page, "order-card-capture")
    expect(await card.barriers("dialog")).toEqual([])
    await drawer.getByRole("button", { name: "Capture CHF 10.00" }).click()
    await admin.notice("CHF 10.00 captured.")
    await card.says("Partially captured")
    await card.says("By admin@paygate.test")
    await card.says("Capture and refund parts here.")
    expect(await card.bar()).toEqual(["captured", "left"])
    await page.getByText("Partially captured", { exact: true }).first().waitFor()
    expect(await scene.gateway.sums(transId)).toMatchObject({ captured: 1000 })

    const refund = await card.openDrawer("Refund")
    await refund.getByLabel("Amount").fill("4")
    await refund.getByLabel("Note").fill("the handle came off")
    await scene.picture(page, "order-card-refund")
    expect(await card.barriers("dialog")).toEqual([])
    await refund.getByRole("button", { name: "Refund CHF 4.00" }).click()
    await admin.notice("CHF 4.00 refunded.")
    await card.says("Partially refunded")
    await admin.paymentsShow("- CHF 4.00")

    expect(await card.bar()).toEqual(["captured", "refunded", "left"])
    expect(await card.text()).toContain(
      "Amount CHF 32.90 Captured CHF 10.00 Left to capture CHF 22.90 Refunded CHF 4.00 Left to refund CHF 6.00",
    )
    const second = await card.openDrawer("Refund")
    await second.getByText("CHF 10.00 was captured, CHF 4.00 of it is refunded so far.").waitFor()
    await second.getByRole("button", { name: "Cancel" }).click()

    const last = await card.openDrawer("Capture")
    await last.getByText("CHF 32.90 was authorized, CHF 10.00 of it is captured so far.").waitFor()
    await last.getByLabel("Amount").fill("5,50")
    await last.getByRole("radio", { name: "Release it to the shopper" }).click()
    await last.getByRole("button", { name: "Capture CHF 5.50" }).click()
    await admin.notice("CHF 5.50 captured.")
    await card.says("Capture of CHF 5.50, rest released")
    await card.says("Not possible: Capture. The last capture has released the rest of the reservation.")
    expect(await card.button("Capture").count()).toBe(0)
    await admin.payments().getByText("is ready to be captured").waitFor()
    await card.says("Nothing is left to capture.")
    expect(await card.bar()).toEqual(["captured", "refunded", "released"])
    expect(await card.text()).toMatch(/Left to capture CHF 0\.00 .* Released CHF 17\.40/)
    expect(await scene.gateway.sums(transId)).toMatchObject({ captured: 1550, refunded: 400 })
    await scene.picture(page, "order-card-released")
    const { payments } = await scene.backOffice.orderPaidBy(transId, {})
    expect(payments[0]!.captures.map((capture) => capture.amount)).toEqual([10, 5.5])
  })

  story("works by keyboard alone, from the button to the booked capture", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { admin, card, page } = await openCard(scene, order)
    await card.button("Capture").focus()
    await page.keyboard.press("Enter")
    await page.getByRole("dialog").waitFor()
    await page.getByRole("dialog").getByLabel("Amount").focus()
    await page.keyboard.press("Control+A")
    await page.keyboard.type("12.50")
    await page.keyboard.press("Enter")
    await admin.notice("CHF 12.50 captured.")
    expect(await scene.gateway.sums(transId)).toMatchObject({ captured: 1250 })
  })

  story("keeps what was typed when the gateway says no, and says why", async (scene) => {
    const { transId, order } = await paidOrder(scene, "alipay")
    const { card, page } = await openCard(scene, order)
    await scene.gateway.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "22A10110", transId })
    const drawer = await card.openDrawer("Refund")
    await drawer.getByLabel("Amount").fill("7.35")
    await drawer.getByLabel("Note").fill("a long story")
    await drawer.getByRole("button", { name: "Refund CHF 7.35" }).click()
    await drawer.getByText("The gateway refused the refund: The card has expired (Code 22A10110").waitFor()
    expect(await drawer.getByLabel("Amount").inputValue()).toBe("7.35")
    expect(await drawer.getByLabel("Note").inputValue()).toBe("a long story")
    await scene.picture(page, "order-card-refused")
    await drawer.getByRole("button", { name: "Refund CHF 7.35" }).click()
    await card.says("Partially refunded")
    await card.says("Refund of CHF 7.35")
    expect(await scene.gateway.sums(transId)).toMatchObject({ refunded: 735 })
  })

  story("follows Medusa's own buttons without a reload", async (scene) => {
    const { order } = await paidOrder(scene, "twint")
    const { admin, card } = await openCard(scene, order)
    await card.says("Authorized")
    await admin.capture()
    await card.says("Capture of CHF 32.90")
    expect(await card.text()).toMatch(/Capture of CHF 32\.90 Done .* By admin@paygate\.test/)
    expect(await card.button("Capture").count()).toBe(0)
    await admin.refund("2.90")
    await card.says("Refund of CHF 2.90")
    await card.says("Partially refunded")
  })

  story("releases a reservation after asking once more; the stock card shows it at once", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { admin, card, page } = await openCard(scene, order)
    await card.button("Release the reservation").click()
    const question = page.getByRole("alertdialog")
    await question.getByText("CHF 32.90 is released to the shopper.").waitFor()
    await question.getByRole("button", { name: "Cancel" }).click()
    expect(await scene.gateway.sums(transId)).toMatchObject({ authorized: 3290 })

    await card.button("Release the reservation").click()
    await question.getByRole("button", { name: "Release the reservation" }).click()
    await admin.notice("The reservation was released.")
    await card.says("Canceled")
    await admin.paymentsShow("Canceled")
    expect(await scene.gateway.sums(transId)).toEqual({ authorized: 0, captured: 0, refunded: 0 })
    await scene.picture(page, "order-card-released")
  })

  story("asks the gateway now and tells its figures, or that it gave no answer", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { admin, card } = await openCard(scene, order)
    await card.button("Ask the gateway now").click()
    expect(await admin.notice("The gateway says")).toContain(
      "authorized CHF 32.90, captured CHF 0.00, refunded CHF 0.00",
    )
    await scene.gateway.addFault({ kind: "html", endpoint: "inquire.aspx", transId })
    await card.button("Ask the gateway now").click()
    await admin.notice("The gateway gave no clear answer")
  })

  story("shows a pending refund as a problem that a person who knows can decide", async (scene) => {
    const { transId, order } = await paidOrder(scene, "alipay")
    const { card, page } = await openCard(scene, order)
    await scene.gateway.addFault({ kind: "truncated", endpoint: "credit.aspx", transId })
    await scene.gateway.addFault({ kind: "http-500", endpoint: "inquire.aspx", transId })
    const drawer = await card.openDrawer("Refund")
    await drawer.getByLabel("Amount").fill("5")
    await drawer.getByRole("button", { name: "Refund CHF 5.00" }).click()
    await drawer.getByText("A refund of CHF 5.00 has been pending since").waitFor()
    await scene.picture(page, "order-card-unclear")
    await page.keyboard.press("Escape")
    await card.button("It was done").click()
    await page.getByRole("alertdialog").getByRole("button", { name: "It was done" }).click()
    await card.says("Refund of CHF 5.00")
    await card.says("By admin@paygate.test. admin@paygate.test decided how it ended.")
    await card.says("Partially refunded")
    expect(await scene.gateway.sums(transId)).toMatchObject({ refunded: 500 })
    expect(await card.card.getByRole("list", { name: "Open problems" }).count()).toBe(0)
  })

  story("offers an Alipay payment's refund only, and says why not the rest", async (scene) => {
    const { order } = await paidOrder(scene, "alipay")
    const { card } = await openCard(scene, order)
    await card.says("Not possible: Capture. Alipay takes the money at payment; there is nothing to capture.")
    await card.says("Alipay payments cannot be released; refund them instead.")
    expect(await card.button("Capture").count()).toBe(0)
    expect(await card.button("Release the reservation").count()).toBe(0)
    expect(await card.button("Refund").count()).toBe(1)
  })

  story("hands out a support bundle without the account's keys", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { card, page } = await openCard(scene, order)
    const download = page.waitForEvent("download")
    await card.button("Support bundle").click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`paygate-${transId}.zip`)
    const files = unzipSync(readFileSync(await file.path()))
    expect(strFromU8(files[`paygate-${transId}/README.txt`]!)).toContain(`TransID      ${transId}`)
    const all = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join("\n")
    expect(all).not.toContain(DEMO_ACCOUNT.hmacKey)
    expect(all).not.toContain(DEMO_ACCOUNT.encryptionKey)
  })

  story("speaks German, in the dark and on a narrow screen", async (scene) => {
    const { order } = await paidOrder(scene, "twint")
    const { card, page } = await openCard(scene, order, { language: "de", theme: "dark" })
    await card.says("Autorisiert")
    const text = await card.text()
    expect(text).toContain("Betrag 32,90 CHF Erfasst 0,00 CHF Noch erfassbar 32,90 CHF Erstattet 0,00 CHF")
    expect(text).toContain("Meldung des Gateways")
    expect(text).toContain("Zahlung eröffnet")
    const drawer = await card.openDrawer("Erfassen")
    expect(await drawer.getByLabel("Betrag").inputValue()).toBe("32,90")
    await drawer.getByLabel("Betrag").fill("1,0051")
    expect(await drawer.getByRole("alert").innerText()).toBe("CHF hat höchstens 2 Nachkommastellen.")
    await drawer.getByLabel("Betrag").fill("10,00")
    await scene.picture(page, "order-card-german-dark-capture")
    expect(await card.barriers("dialog")).toEqual([])
    await page.keyboard.press("Escape")
    await drawer.waitFor({ state: "hidden" })
    await scene.picture(page, "order-card-german-dark")
    expect(await card.barriers("card")).toEqual([])

    const narrow = await openOrderAs(page, order.id, { language: "de", theme: "light", narrow: true })
    await narrow.says("Autorisiert")
    await scene.picture(page, "order-card-narrow")
    const { width } = (await narrow.card.boundingBox())!
    expect(
      await narrow.card.evaluate((element: { scrollWidth: number }) => element.scrollWidth),
    ).toBeLessThanOrEqual(Math.ceil(width))
  })

  story("shows nothing at all on an order that has nothing of ours", async (scene) => {
    const { order } = await paidOrder(scene, "alipay")
    const admin = await scene.merchant()
    await admin.page.route("**/admin/paygate/orders/**", (route) =>
      route.fulfill({ json: { attempts: [], count: 0, limit: 50, offset: 0 } }),
    )
    await admin.page.route(`**/admin/orders/${order.id}?**`, async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replaceAll("pp_alipay_paygate", "pp_system_default")
      await route.fulfill({ response: answer, body })
    })
    await admin.openOrder(order.display_id)
    await admin.paymentsShow("pp_system_default")
    expect(await admin.page.getByRole("region", { name: "Paygate" }).count()).toBe(0)
  })
}
