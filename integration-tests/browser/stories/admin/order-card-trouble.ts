import { eventually } from "../../../http/support/eventually"
import type { Taste } from "../../admin/dashboard"
import { openGatewayPage } from "../../admin/gateway-screen"
import { openOrderAs } from "../../admin/order-card-screen"
import { paidOrder } from "../../admin/paid-order"
import type { Scene } from "../../support/scene"
import type { TellStory } from "../../support/suite"
import { plainSpaces } from "../../support/visit"

const german: Taste = { language: "de" }

async function openCard(scene: Scene, orderId: string, taste?: Taste) {
  const admin = await scene.merchant()
  return { admin, card: await openOrderAs(admin.page, orderId, taste), page: admin.page }
}

export function orderCardTroubleStories(story: TellStory): void {
  story("shows an open code beside what is paid, and follows the wallet that pays it", async (scene) => {
    const { order } = await paidOrder(scene, "alipay")
    const due = await scene.backOffice.addToOrder(order.id, await scene.storeApi.theMug())
    await scene.storeApi.openPayment(due, "pp_alipay-qr_paygate")

    const { card, page } = await openCard(scene, order.id)
    const code = card.card.getByRole("img", { name: "QR code of the payment" })
    await code.waitFor()
    await card.says("The shopper can still scan this code")
    await card.says("Waiting for the shopper")
    expect(await card.button("Call off the payment").count()).toBe(1)
    await scene.picture(page, "order-card-open-code")
    expect(await card.barriers("card")).toEqual([])
    await openOrderAs(page, order.id, { theme: "dark", language: "de", narrow: true })
    await card.card.getByRole("img", { name: "QR-Code der Zahlung" }).waitFor()
    await scene.picture(page, "order-card-open-code-german-dark-narrow")
    expect(await card.barriers("card")).toEqual([])

    const requests = await scene.gateway.requests()
    const opened = requests.findLast(({ answer }) => answer?.["QRCodeURL"] !== undefined)
    await scene.gateway.scan(opened!.answer!["QRCodeURL"]!, "pay")
    await code.waitFor({ state: "detached" })
    await card.says("Erfasst")
  })

  story("an order whose wallet decides later has a card before it has a payment", async (scene) => {
    const { shop } = await scene.shopper()
    await shop.checkOut("twint", "chf")
    const payPage = await shop.pay()
    await payPage.press("request")
    const { id } = await shop.order()
    const { card, page } = await openCard(scene, id)
    await card.says("Waiting for the shopper")
    await scene.picture(page, "order-card-waiting")
    await scene.gateway.decide(payPage.transId, "pay")
    await card.says("Authorized")
    await card.button("Capture").waitFor()
  })

  story("holds a refund back until the gateway's own notice, and sends it when told to", async (scene) => {
    await scene.gateway.addFault({ kind: "notify-lost", times: 9 })
    const { shop } = await scene.shopper()
    await shop.checkOut("alipay-ppro", "eur")
    const payPage = await shop.pay()
    await payPage.press("pay")
    const { id } = await shop.order()
    const { admin, card, page } = await openCard(scene, id, german)
    const drawer = await card.openDrawer("Erstatten")
    await drawer.getByLabel("Betrag").fill("5")
    await drawer.getByLabel("Notiz").fill("Henkel ab")
    await drawer.getByRole("button", { name: /erstatten$/ }).click()
    const refusal = drawer.getByRole("alert")
    await refusal
      .getByText("Das Gateway hat diese Zahlung noch nicht mit seiner eigenen Meldung bestätigt")
      .waitFor()
    expect(plainSpaces(await refusal.innerText())).toMatch(
      /nach \d\d:\d\d wieder; dann wird es in jedem Fall/,
    )
    expect(await drawer.getByLabel("Notiz").inputValue()).toBe("Henkel ab")
    await scene.picture(page, "order-card-held-back")
    expect(await card.barriers("dialog")).toEqual([])
    expect(await scene.gateway.sums(payPage.transId)).toMatchObject({ refunded: 0 })

    await refusal.getByRole("button", { name: "Trotzdem senden" }).click()
    await admin.notice(/^5,00\s€ wurden erstattet\.$/)
    await card.says("Teilweise erstattet")
    expect(await scene.gateway.sums(payPage.transId)).toMatchObject({ refunded: 500 })
  })

  story("says in German why it did not work, whoever said no, and keeps what was typed", async (scene) => {
    const { transId, order } = await paidOrder(scene, "alipay")
    const { card, page } = await openCard(scene, order.id, german)
    const drawer = await card.openDrawer("Erstatten")
    const amount = drawer.getByLabel("Betrag")
    const send = drawer.getByRole("button", { name: /rstatten$/ })
    for (const [typed, problem] of [
      ["32,91", "Es sind höchstens 32,90 CHF übrig."],
      ["0", "Geben Sie einen Betrag über null ein."],
      ["-1", "Geben Sie einen Betrag über null ein."],
      ["1,9999", "CHF hat höchstens 2 Nachkommastellen."],
      [
        "1.500",
        "Drei Ziffern nach einem Trennzeichen können Tausender oder Nachkommastellen sein. Geben Sie 1500 oder 1,50 ein.",
      ],
    ] as const) {
      await amount.fill(typed)
      await send.click()
      expect(plainSpaces(await drawer.getByRole("alert").innerText())).toBe(problem)
    }
    await amount.fill("7,35")
    await drawer.getByLabel("Notiz").fill("eine lange Geschichte")
    const says = async (words: string) => {
      await send.click()
      await drawer.getByRole("alert").getByText(words).waitFor()
      expect(await amount.inputValue()).toBe("7,35")
      expect(await drawer.getByLabel("Notiz").inputValue()).toBe("eine lange Geschichte")
    }
    const route = "**/admin/paygate/payments/*/refund"
    await page.route(route, (call) => call.abort())
    await says("Der Server des Shops ist nicht erreichbar.")
    await page.unroute(route)
    await page.route(route, (call) => call.fulfill({ status: 502, body: "<h1>Bad gateway</h1>" }))
    await says("Der Server des Shops gab keine brauchbare Antwort (HTTP 502).")
    await page.unroute(route)
    await scene.gateway.addFault({ kind: "refuse", endpoint: "credit.aspx", code: "22A10110", transId })
    await says("Das Gateway hat abgelehnt (Erstattung): Die Karte ist abgelaufen (Code 22A10110")
    await scene.picture(page, "order-card-refused-german")
    await scene.gateway.addFault({ kind: "html", endpoint: "credit.aspx", executes: "never", transId })
    await scene.gateway.addFault({ kind: "http-500", endpoint: "inquire.aspx", transId })
    await says("Erstattung von 7,35 CHF ist seit")
    await scene.picture(page, "order-card-unknown-german")
    await page.keyboard.press("Escape")
    await card.says("Es wurde nicht ausgeführt")
    await card.says("Das Gateway hat auf die Abfrage keine brauchbare Antwort gegeben.")
    expect(await scene.gateway.sums(transId)).toMatchObject({ refunded: 0 })
  })

  story("an order whose reservation was released says so, and offers to cancel it", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { admin, card, page } = await openCard(scene, order.id, german)
    await card.button("Reservierung freigeben").click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Reservierung freigeben" }).click()
    await admin.notice("Die Reservierung wurde freigegeben.")
    await scene.sql("update paygate_attempt set reconcile_due_at = now() where trans_id = $1", [transId])
    const cause = "Die Reservierung wurde auf der Seite der Bestellung freigegeben, die Bestellung blieb."
    await eventually(async () => {
      await openOrderAs(page, order.id, { language: "de", theme: "dark", narrow: true })
      await card.card.getByText(cause).waitFor({ timeout: 2000 })
    })
    await scene.picture(page, "order-card-released-german-dark-narrow")
    expect(await card.barriers("card")).toEqual([])
    await card.button("Bestellung stornieren").click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Bestellung stornieren" }).click()
    await admin.notice("Die Bestellung ist storniert.")
    await scene.backOffice.orderPaidBy(transId, { status: "canceled" })
  })

  story("a gateway that is down is told as such, and the payment stays as it is", async (scene) => {
    const { transId, order } = await paidOrder(scene, "twint")
    const { admin, card } = await openCard(scene, order.id, german)
    await scene.gateway.addFault({ kind: "http-500", endpoint: "inquire.aspx", times: 9, transId })
    await card.button("Gateway jetzt fragen").click()
    await admin.notice(
      "Das Gateway gab keine klare Antwort: Das Gateway hat mit einem HTTP-Fehler geantwortet.",
    )
    await card.button("Reservierung freigeben").click()
    await admin.page.getByRole("alertdialog").getByRole("button", { name: "Reservierung freigeben" }).click()
    await admin.notice("Es wurde nichts an das Gateway gesendet und nichts getan.")
    await card.says("Autorisiert")
    expect(await scene.gateway.sums(transId)).toMatchObject({ authorized: 3290 })
  })

  story(
    "a problem offers its own next step: the order left behind, the money held, the payment's page",
    async (scene) => {
      const good = await paidOrder(scene, "twint")
      const orphan = await paidOrder(scene, "twint")
      const report = (kind: string, details: object) =>
        scene.sql(
          "insert into paygate_problem (id, kind, attempt_id, order_id, details) " +
            "select concat('paygprob_', $1::text, id), $1::text, id, order_id, $2::jsonb from paygate_attempt where trans_id = $3",
          [kind, JSON.stringify(details), good.transId],
        )
      await report("orphaned-order", { order_id: orphan.order.id, instead: good.order.id })
      await report("release-refused", {})
      const { admin, card, page } = await openCard(scene, good.order.id)
      const cancel = (problem: string) =>
        card.card
          .getByRole("listitem")
          .filter({ hasText: problem })
          .getByRole("button", { name: "Cancel the order" })
      const question = page.getByRole("alertdialog")

      await cancel("Medusa wanted to release the reservation").click()
      await question.getByText("The reservation is released to the shopper").waitFor()
      await scene.picture(page, "order-card-cancel-releases")
      await question.getByRole("button", { name: "Back" }).click()

      await cancel("The server stopped while an order was placed").click()
      await question.getByText("No money is held for it.").waitFor()
      await question.getByRole("button", { name: "Cancel the order" }).click()
      await admin.notice("The order is canceled.")
      await scene.backOffice.orderPaidBy(orphan.transId, { status: "canceled" })
      await scene.backOffice.orderPaidBy(good.transId, { status: "pending" })

      const list = await openGatewayPage(page, "/problems?state=open", "Problems")
      await list.main.getByRole("link", { name: good.transId }).first().click()
      await list.main.getByRole("heading", { name: `Payment ${good.transId}` }).waitFor()
    },
  )
}
