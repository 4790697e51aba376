import type { Locator, Page } from "playwright-core"

import { ADMIN_LOGIN } from "../../../demo/admin-login"

import { plainSpaces } from "./visit"

/** Login data as typed into the form. */
export interface Login {
  readonly email: string
  readonly password: string
}

/** Medusa's own dashboard, used as a merchant does. */
export class AdminScreen {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async logIn({ email, password }: Login = ADMIN_LOGIN): Promise<void> {
    await this.page.goto(this.url)
    await this.page.getByPlaceholder("Email").fill(email)
    await this.page.getByPlaceholder("Password").fill(password)
    await this.page.getByRole("button", { name: "Continue with Email" }).click()
    await this.page.getByRole("heading", { name: "Orders" }).waitFor()
  }

  /**
   * Logs in as the form does, but without the dashboard, whose seven megabytes cost a browser more than everything else: the page
   * the story wants is its first.
   */
  async enter(login: Login = ADMIN_LOGIN): Promise<void> {
    await this.page.goto(new URL("/health", this.url).href)
    await this.page.evaluate(`(async () => {
      const ask = async (path, headers, body) => {
        const response = await fetch(path, { method: "POST", headers, body })
        if (!response.ok) throw new Error(path + " answered " + response.status)
        return response.json()
      }
      const json = { "content-type": "application/json" }
      const { token } = await ask("/auth/user/emailpass", json, ${JSON.stringify(JSON.stringify(login))})
      await ask("/auth/session", { authorization: "Bearer " + token })
    })()`)
  }

  /** Opens an order from the list, where the newest is at the top. */
  async openOrder(number: number): Promise<void> {
    if (!this.page.url().startsWith(this.url)) {
      await this.page.goto(`${this.url}/orders`)
    }
    await this.page.getByText(`#${number}`, { exact: true }).first().click()
    await this.page.getByRole("heading", { name: `#${number}`, exact: true }).waitFor()
    await this.payments().waitFor()
  }

  async capture(): Promise<void> {
    await this.payments().getByRole("button", { name: "Capture" }).click()
    await this.confirm("Confirm")
  }

  /** Refunds this many major units in the drawer. */
  async refund(amount: string): Promise<void> {
    await this.payments().locator("button[aria-haspopup=menu]").click()
    await this.page.getByRole("menuitem", { name: "Refund" }).click()
    const drawer = this.page.getByRole("dialog")
    await drawer.getByLabel("Amount").fill(amount)
    await drawer.getByRole("button", { name: "Save" }).click()
    await drawer.waitFor({ state: "hidden" })
  }

  async cancelOrder(number: number): Promise<void> {
    const heading = this.page.getByRole("heading", { name: `#${number}`, exact: true })
    await heading.locator("xpath=../../..").locator("button[aria-haspopup=menu]").click()
    await this.page.getByRole("menuitem", { name: "Cancel" }).click()
    await this.confirm("Continue")
  }

  /** Waits for a toast until it has fully appeared. */
  async notice(words: string | RegExp): Promise<string> {
    const notice = this.page.locator("[data-sonner-toast]").filter({ hasText: words }).first()
    await notice.hover({ trial: true })
    return plainSpaces(await notice.innerText())
  }

  /** Waits until the payment card has an entry with this text. */
  async paymentsShow(entry: string): Promise<void> {
    await this.payments().getByText(entry, { exact: true }).first().waitFor()
  }

  async paymentsText(): Promise<string> {
    return plainSpaces(await this.payments().innerText())
  }

  payments(): Locator {
    return this.page.getByRole("heading", { name: "Payments", exact: true }).locator("xpath=../..")
  }

  private async confirm(button: string): Promise<void> {
    await this.page.getByRole("alertdialog").getByRole("button", { name: button }).click()
  }
}
