import type { Locator, Page } from "playwright-core"

import { plainSpaces } from "../support/visit"

import { barriersIn, isTooWide, openInDashboard, type Taste } from "./dashboard"

/** One of the plugin's pages in the dashboard. */
export class GatewayScreen {
  constructor(readonly page: Page) {}

  get main(): Locator {
    return this.page.locator("main")
  }

  async says(words: string | RegExp): Promise<void> {
    await this.main.getByText(words).first().waitFor()
  }

  async text(): Promise<string> {
    return plainSpaces(await this.main.innerText())
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole("button", { name })
  }

  /** The card of the account `main`; the demo has others too. */
  account(): Locator {
    return this.main.getByRole("region", { name: /^(Account|Konto) main$/ })
  }

  accountButton(name: string): Locator {
    return this.account().getByRole("button", { name })
  }

  rows(): Locator {
    return this.main.locator("tbody tr")
  }

  /** Opens a filter and takes one of its values. */
  async choose(filter: string, value: string): Promise<void> {
    await this.main.getByRole("combobox", { name: filter }).click()
    await this.page.getByRole("option", { name: value, exact: true }).click()
  }

  async search(label: string, text: string): Promise<void> {
    const field = this.main.getByRole("textbox", { name: label })
    await field.fill(text)
    await field.press("Enter")
  }

  /** Whether the page itself would have to be pushed sideways; tables scroll by themselves. */
  isTooWide(): Promise<boolean> {
    return isTooWide(this.page)
  }

  /** What a screen reader or a keyboard user would stumble over in what is ours on the page. */
  barriers(part: "page" | "dialog" = "page"): Promise<string[]> {
    return barriersIn(this.page, part === "dialog" ? "[role=dialog]" : "main")
  }
}

/** Sets the dashboard up as the merchant likes it, and opens a page of the plugin: `""`, `"/inbox"` … */
export async function openGatewayPage(
  page: Page,
  path: string,
  title: string,
  taste?: Taste,
): Promise<GatewayScreen> {
  await openInDashboard(page, `/paygate${path}`, taste)
  const screen = new GatewayScreen(page)
  await screen.main.getByRole("heading", { level: 1, name: title }).waitFor()
  return screen
}
