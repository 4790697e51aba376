import { readFileSync } from "node:fs"

import type { Locator, Page } from "playwright-core"

import { openInDashboard, setUpDashboard, type Taste } from "./dashboard"
import { PluginScreen } from "./plugin-screen"

/** The batch pages in the dashboard. */
export class BatchScreen extends PluginScreen {
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

  /** Sets the dashboard up again and stays on the page. */
  async become(taste: Taste): Promise<void> {
    if (await setUpDashboard(this.page, taste)) {
      await this.page.reload()
    }
    await this.main.getByRole("heading", { level: 1 }).waitFor()
  }
}

/** Opens the list of batches. */
export async function openBatches(page: Page): Promise<BatchScreen> {
  await openInDashboard(page, "/paygate/batch")
  const screen = new BatchScreen(page)
  await screen.main.getByRole("heading", { level: 1, name: "Batch files" }).waitFor()
  return screen
}
