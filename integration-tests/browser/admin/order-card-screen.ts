import type { Locator, Page } from "playwright-core"

import { plainSpaces } from "../support/visit"

import { barriersIn, openInDashboard, type Taste } from "./dashboard"

/** The card of ours on the dashboard's order page. */
export class OrderCardScreen {
  readonly card: Locator

  constructor(readonly page: Page) {
    this.card = page.getByRole("region", { name: "Paygate", exact: true })
  }

  /** Waits for the card to say this. */
  async says(words: string | RegExp): Promise<void> {
    await this.card.getByText(words).first().waitFor()
  }

  async text(): Promise<string> {
    return plainSpaces(await this.card.innerText())
  }

  /** Opens what is folded away. */
  async unfold(summary: string): Promise<void> {
    await this.card.locator("summary").getByText(summary).click()
  }

  /** The parts of the bar, from the left. */
  bar(): Promise<string[]> {
    return this.card
      .locator("[data-share]")
      .evaluateAll((parts: { dataset: { share: string } }[]) => parts.map(({ dataset }) => dataset.share))
  }

  button(name: string): Locator {
    return this.card.getByRole("button", { name, exact: true })
  }

  /** Opens the drawer behind a button of the card. */
  async openDrawer(button: string): Promise<Locator> {
    await this.button(button).click()
    const drawer = this.page.getByRole("dialog")
    await drawer.waitFor()
    return drawer
  }

  /** What a screen reader or a keyboard user would stumble over in this part of the page. */
  barriers(part: "card" | "dialog"): Promise<string[]> {
    return barriersIn(this.page, part === "dialog" ? "[role=dialog]" : "[role=region]:has(> h2):has(section)")
  }
}

/** Sets the dashboard up as the merchant likes it, and opens an order in it. */
export async function openOrderAs(page: Page, orderId: string, taste?: Taste): Promise<OrderCardScreen> {
  await openInDashboard(page, `/orders/${orderId}`, taste)
  const screen = new OrderCardScreen(page)
  await screen.card.waitFor()
  await screen.card.scrollIntoViewIfNeeded()
  return screen
}
