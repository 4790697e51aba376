import type { Locator, Page } from "playwright-core"

import { barriersIn, openInDashboard, type Taste } from "../../admin/dashboard"
import { paidOrder } from "../../admin/paid-order"
import { seriousProblems } from "../../support/accessibility"
import { PayPage } from "../../support/pay-page"
import type { Scene } from "../../support/scene"
import type { Method } from "../../support/storefront"
import type { TellStory } from "../../support/suite"
import { plainSpaces } from "../../support/visit"

/** The card of a payment link on the dashboard's order page. */
async function openLinkCard(page: Page, orderId: string, name: string, taste?: Taste): Promise<Locator> {
  await openInDashboard(page, `/orders/${orderId}`, taste)
  const card = page.getByRole("region", { name, exact: true })
  await card.waitFor()
  await card.scrollIntoViewIfNeeded()
  return card
}

/** An order of 32.90 CHF that was paid, and then edited until it cost 57.80 CHF. */
async function editedOrder(scene: Scene, method: Method) {
  const { order } = await paidOrder(scene, method)
  await scene.backOffice.addToOrder(order.id, await scene.storeApi.theMug())
  return order
}

/** Presses the button that makes a link, and reads the address. */
async function makeLink(card: Locator, button: string): Promise<string> {
  await card.getByRole("button", { name: button, exact: true }).click()
  await card.getByRole("status").waitFor()
  return (await card.getByRole("status").locator("code").innerText()).trim()
}

const ours = "[role=region]:has(h2)"
const says = (page: Page, words: string) => page.getByText(words).first().waitFor()

export function paymentLinkStories(story: TellStory): void {
  story("an edit raises the total: the link is paid on a phone, and the order shows it", async (scene) => {
    const order = await editedOrder(scene, "twint")
    const { page } = await scene.merchant()
    const card = await openLinkCard(page, order.id, "Payment link")
    await card.getByText("CHF 24.90 is still owed; CHF 32.90 is paid.").waitFor()
    await scene.picture(page, "payment-link-owed")
    const address = await makeLink(card, "Create payment link")
    await card.getByRole("img", { name: "QR code of the payment link" }).waitFor()
    await scene.picture(page, "payment-link-made")
    expect(await barriersIn(page, ours)).toEqual([])
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"])
    await card.getByRole("button", { name: "Copy Payment link" }).click()
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(address)

    const { shop } = await scene.shopper("phone", { locale: "de-CH" })
    const phone = shop.page
    await phone.goto(address)
    await says(phone, "Wie möchten Sie bezahlen?")
    const text = plainSpaces(await phone.locator("main").innerText())
    expect(text).toMatch(/57,80.*32,90.*24,90/)
    expect(await seriousProblems(phone)).toEqual([])
    await scene.picture(phone, "payment-page-phone-german")
    await phone.getByRole("button", { name: "TWINT", exact: true }).click()
    await (await PayPage.in(phone)).press("pay")
    await says(phone, "Danke, diese Bestellung ist bezahlt")
    await scene.picture(phone, "payment-page-paid-german")

    const again = await openLinkCard(page, order.id, "Zahlungslink", {
      language: "de",
      theme: "dark",
      narrow: true,
    })
    await again.getByText("Es ist nichts mehr offen.").waitFor()
    await scene.picture(page, "payment-link-paid-german-dark-narrow")
    expect(await barriersIn(page, ours)).toEqual([])
  })

  story("a code on the link's page is scanned; a replaced link and a revoked one say so", async (scene) => {
    const order = await editedOrder(scene, "alipay")
    const { page } = await scene.merchant()
    const card = await openLinkCard(page, order.id, "Payment link")
    const first = await makeLink(card, "Create payment link")
    await card.getByRole("button", { name: "Create another link" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Create another link" }).click()
    await card.getByText("shown only this once").waitFor()
    const second = async () => (await card.getByRole("status").locator("code").innerText()).trim()
    while ((await second()) === first) {
      await page.waitForTimeout(100)
    }

    const { shop } = await scene.shopper("desktop", { colorScheme: "dark" })
    await shop.page.goto(first)
    await says(shop.page, "This link is no longer valid")
    await shop.page.goto(await second())
    await shop.page
      .getByRole("button", { name: /QR code/ })
      .first()
      .click()
    await shop.at("code")
    await scene.picture(shop.page, "payment-page-code-dark")
    const opened = (await scene.gateway.requests()).findLast(
      ({ answer }) => answer?.["QRCodeURL"] !== undefined,
    )
    await scene.gateway.scan(opened!.answer!["QRCodeURL"]!, "pay")
    await says(shop.page, "Thank you, this order is paid")

    await card.getByRole("button", { name: "Revoke", exact: true }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Revoke", exact: true }).click()
    await page.getByText("The payment link is revoked").first().waitFor()
    await shop.page.reload()
    await says(shop.page, "Thank you, this order is paid")
  })
}
