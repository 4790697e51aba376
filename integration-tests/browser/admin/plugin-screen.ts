import type { Locator, Page } from "playwright-core"

import { plainSpaces } from "../support/visit"

import { barriersIn, isTooWide } from "./dashboard"

/** One of the plugin's pages in the dashboard. */
export class PluginScreen {
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

  /** Whether the page itself would have to be pushed sideways; tables scroll by themselves. */
  isTooWide(): Promise<boolean> {
    return isTooWide(this.page)
  }

  /** What a screen reader or a keyboard user would stumble over in what is ours on the page. */
  barriers(part: "page" | "dialog" = "page"): Promise<string[]> {
    return barriersIn(this.page, part === "dialog" ? "[role=dialog]" : "main")
  }
}
