import { readFileSync } from "node:fs"

import type { Locator, Page } from "playwright-core"

import { plainSpaces } from "../support/visit"

import { barriersIn, isTooWide, openInDashboard, setUpDashboard, type Taste } from "./dashboard"

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
  async become(taste: Taste): Promise<void> {
    await setUpDashboard(this.page, taste)
    await this.page.reload()
    await this.main.getByRole("heading", { level: 1 }).waitFor()
  }

  isTooWide(): Promise<boolean> {
    return isTooWide(this.page)
  }

  /** What a screen reader or a keyboard user would stumble over in what is ours on the page. */
  barriers(): Promise<string[]> {
    return barriersIn(this.page, "main")
  }
}

/** Opens the list of batches. */
export async function openBatches(page: Page): Promise<BatchScreen> {
  await openInDashboard(page, "/paygate/batch")
  const screen = new BatchScreen(page)
  await screen.main.getByRole("heading", { level: 1, name: "Batch files" }).waitFor()
  return screen
}
