import { createRequire } from "node:module"
import { readFileSync } from "node:fs"

import type { Locator, Page } from "playwright-core"

import { plainSpaces } from "../support/visit"

const axeFile = createRequire(__filename).resolve("axe-core/axe.min.js")

/** How a merchant has set up the dashboard. */
export interface BatchTaste {
  readonly language?: "en" | "de"
  readonly theme?: "light" | "dark"
  readonly narrow?: boolean
}

/** The batch pages in the dashboard. */
export class BatchScreen {
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

  /** Gives the page a file of its own making. */
  async giveFile(label: string, name: string, text: string): Promise<void> {
    const file = { name, mimeType: "text/plain", buffer: Buffer.from(text, "latin1") }
    await this.main.getByLabel(label).setInputFiles(file)
  }

  /** Presses a button that downloads something. */
  async download(button: Locator): Promise<{ name: string; text: string }> {
    const coming = this.page.waitForEvent("download")
    await button.click()
    const download = await coming
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") }
  }

  /** Sets the dashboard up anew and stays on the page. */
  async become({ language = "en", theme = "light", narrow = false }: BatchTaste): Promise<void> {
    await this.page.setViewportSize(narrow ? { width: 420, height: 1300 } : { width: 1600, height: 1300 })
    await this.page.evaluate(
      `localStorage.setItem("lng", "${language}");
       document.cookie = "lng=${language}; path=/";
       localStorage.setItem("medusa_admin_theme", "${theme}")`,
    )
    await this.page.reload()
    await this.main.getByRole("heading", { level: 1 }).waitFor()
  }

  /** Whether the page itself would have to be pushed sideways; tables scroll by themselves. */
  async isTooWide(): Promise<boolean> {
    const needed = await this.page.evaluate<number>("document.documentElement.scrollWidth")
    return needed > (this.page.viewportSize()?.width ?? 0)
  }

  /** What a screen reader or a keyboard user would stumble over in what is ours on the page. */
  async barriers(): Promise<string[]> {
    await this.page.addScriptTag({ path: axeFile })
    const context = { include: ["main div:has(> div > div > h1)"] }
    return this.page.evaluate<string[]>(
      `axe.run(${JSON.stringify(context)}).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200))))`,
    )
  }
}

/** Opens the list of batches. */
export async function openBatches(page: Page): Promise<BatchScreen> {
  await page.goto(`${new URL(page.url()).origin}/app/paygate/batch`)
  const screen = new BatchScreen(page)
  await screen.main.getByRole("heading", { level: 1, name: "Batch files" }).waitFor()
  return screen
}
