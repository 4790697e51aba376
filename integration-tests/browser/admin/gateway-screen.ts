import { createRequire } from "node:module"

import type { Locator, Page } from "playwright-core"

import { plainSpaces } from "../support/visit"

const axeFile = createRequire(__filename).resolve("axe-core/axe.min.js")

/** How a merchant has set up the dashboard. */
export interface GatewayTaste {
  readonly language?: "en" | "de"
  readonly theme?: "light" | "dark"
  readonly narrow?: boolean
}

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
  async isTooWide(): Promise<boolean> {
    const needed = await this.page.evaluate<number>("document.documentElement.scrollWidth")
    return needed > (this.page.viewportSize()?.width ?? 0)
  }

  /** What a screen reader or a keyboard user would stumble over in what is ours on the page. */
  async barriers(part: "page" | "dialog" = "page"): Promise<string[]> {
    await this.page.addScriptTag({ path: axeFile })
    const include = part === "dialog" ? ["[role=dialog]"] : ["main div:has(> div > div > h1)"]
    // The drawer's own closing button is Medusa's, and has no name.
    const context = { include, exclude: part === "dialog" ? ["[role=dialog] kbd + button"] : [] }
    return this.page.evaluate<string[]>(
      `axe.run(${JSON.stringify(context)}).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200))))`,
    )
  }
}

/** Sets the dashboard up as the merchant likes it, and opens a page of the plugin: `""`, `"/inbox"` … */
export async function openGatewayPage(
  page: Page,
  path: string,
  title: string,
  { language = "en", theme = "light", narrow = false }: GatewayTaste = {},
): Promise<GatewayScreen> {
  await page.setViewportSize(narrow ? { width: 420, height: 1300 } : { width: 1600, height: 1300 })
  await page.evaluate(
    `localStorage.setItem("lng", "${language}");
     document.cookie = "lng=${language}; path=/";
     localStorage.setItem("medusa_admin_theme", "${theme}")`,
  )
  await page.goto(`${new URL(page.url()).origin}/app/paygate${path}`)
  const screen = new GatewayScreen(page)
  await screen.main.getByRole("heading", { level: 1, name: title }).waitFor()
  return screen
}
