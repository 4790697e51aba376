import type { Locator, Page } from "playwright-core"

import { goInDashboard, openInDashboard, type Taste } from "./dashboard"
import { PluginScreen } from "./plugin-screen"

/** The pages about the gateway: overview, payments, inbox, problems, the wire debugger, and the accounts in the settings. */
export class GatewayScreen extends PluginScreen {
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
}

/** Sets the dashboard up as the merchant likes it, and opens a page of the plugin: `""`, `"/inbox"` … */
export async function openGatewayPage(
  page: Page,
  path: string,
  title: string,
  taste?: Taste,
): Promise<GatewayScreen> {
  return openScreen(page, `/paygate${path}`, title, taste)
}

/** Goes on to another page of the plugin, as a link does. */
export async function goToGatewayPage(page: Page, path: string, title: string): Promise<GatewayScreen> {
  await goInDashboard(page, `/paygate${path}`)
  return shown(page, title)
}

/** The accounts, which are among the dashboard's settings. */
export function openAccounts(page: Page, taste?: Taste): Promise<GatewayScreen> {
  return openScreen(page, "/settings/paygate", /Paygate/, taste)
}

async function openScreen(
  page: Page,
  path: string,
  title: string | RegExp,
  taste?: Taste,
): Promise<GatewayScreen> {
  await openInDashboard(page, path, taste)
  return shown(page, title)
}

async function shown(page: Page, title: string | RegExp): Promise<GatewayScreen> {
  const screen = new GatewayScreen(page)
  await screen.main.getByRole("heading", { level: 1, name: title }).waitFor()
  return screen
}
