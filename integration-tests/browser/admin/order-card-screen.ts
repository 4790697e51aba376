import { createRequire } from "node:module"

import type { Locator, Page } from "playwright-core"

import { plainSpaces } from "../support/visit"

const axeFile = createRequire(__filename).resolve("axe-core/axe.min.js")

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
  async barriers(part: "card" | "dialog"): Promise<string[]> {
    // a button under the mouse has the colours of the dashboard's theme, which are not ours to choose
    await this.page.mouse.move(0, 0)
    await this.page.addScriptTag({ path: axeFile })
    const selector = part === "dialog" ? "[role=dialog]" : "[role=region]:has(> h2):has(section)"
    return this.page.evaluate<string[]>(`(async () => {
      // a drawer that fades away dims what is behind it
      const ending = document.getAnimations().filter(({ effect }) => effect.getTiming().iterations !== Infinity)
      await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)))
      const { violations } = await window.axe.run(${JSON.stringify(selector)})
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html, ...any.map(({ message }) => message)].join(": ")))
    })()`)
  }
}

/** How a merchant has set up the dashboard. */
export interface Taste {
  readonly language?: "en" | "de"
  readonly theme?: "light" | "dark"
  readonly narrow?: boolean
}

/** Sets the dashboard up as the merchant likes it, and opens an order in it. */
export async function openOrderAs(page: Page, orderId: string, taste: Taste = {}): Promise<OrderCardScreen> {
  if (taste.narrow) {
    await page.setViewportSize({ width: 420, height: 1300 })
  }
  await page.evaluate(
    `localStorage.setItem("lng", "${taste.language ?? "en"}");
     document.cookie = "lng=${taste.language ?? "en"}; path=/";
     localStorage.setItem("medusa_admin_theme", "${taste.theme ?? "light"}")`,
  )
  await page.goto(`${new URL(page.url()).origin}/app/orders/${orderId}`)
  const screen = new OrderCardScreen(page)
  await screen.card.waitFor()
  return screen
}
