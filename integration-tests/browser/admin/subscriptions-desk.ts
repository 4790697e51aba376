import { readFileSync } from "node:fs"

import type { Locator, Page } from "playwright-core"

import { ADMIN_LOGIN } from "../../../demo/admin-login"
import type { Fault, SandboxSubscription } from "../../../src/sandbox"
import type { Scene } from "../support/scene"

import { barriersIn, setUpDashboard, type Taste } from "./dashboard"

/** The subscription pages as an admin uses them, with a look into both ledgers. */
export class SubscriptionsDesk {
  private constructor(
    private readonly scene: Scene,
    readonly page: Page,
    private readonly urls: { readonly admin: string; readonly backend: string; readonly sandbox: string },
    private readonly token: string,
  ) {}

  static async open(scene: Scene, taste?: Taste): Promise<SubscriptionsDesk> {
    const { page } = await scene.merchant()
    const { admin } = scene.urls
    const backend = new URL(admin).origin
    await setUpDashboard(page, taste)
    const response = await fetch(`${backend}/auth/user/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(ADMIN_LOGIN),
    })
    const { token } = (await response.json()) as { token: string }
    return new SubscriptionsDesk(scene, page, { admin, backend, sandbox: scene.urls.sandbox }, token)
  }

  /** A subscription at the gateway and in the registry: 10.00 EUR a month over the year 2027. */
  async known(aboId: string, extra: Record<string, unknown> = {}): Promise<string> {
    await this.atGateway(aboId)
    return this.registered(aboId, extra)
  }

  /** The same in the registry alone. */
  async registered(aboId: string, extra: Record<string, unknown> = {}): Promise<string> {
    const { subscription } = await this.api<{ subscription: { id: string } }>(
      "POST",
      "/admin/paygate/subscriptions",
      {
        ...{ account: "main", abo_id: aboId, currency: "eur", amount: "10.00", interval: "monthly" },
        ...{ start_date: "2027-01-01", end_date: "2027-12-31", description: "Tea" },
        ...extra,
      },
    )
    return subscription.id
  }

  async atGateway(aboId: string): Promise<void> {
    const subscription = { aboId, amount: 1000, startDate: "20270101", endDate: "20271231", interval: 30 }
    await this.sandbox("POST", "subscriptions", subscription)
  }

  /** What the gateway has. */
  async gateways(aboId: string): Promise<SandboxSubscription | undefined> {
    const all = await this.sandbox<SandboxSubscription[]>("GET", "subscriptions")
    return all.find((each) => each.aboId === aboId)
  }

  /** How often the gateway was asked to change it. */
  async sent(aboId: string): Promise<number> {
    const requests = await this.scene.gateway.requests()
    return requests.filter(({ file, parameters }) => file === "abo.aspx" && parameters["AboID"] === aboId)
      .length
  }

  fault(kind: Fault["kind"], executes?: Fault["executes"]): Promise<void> {
    return this.scene.gateway.addFault({ kind, endpoint: "abo.aspx", executes })
  }

  async list(query = ""): Promise<void> {
    await this.page.goto(`${this.urls.admin}/paygate/subscriptions${query}`)
    await this.page.getByRole("heading", { level: 1 }).waitFor()
  }

  async details(id: string): Promise<void> {
    await this.page.goto(`${this.urls.admin}/paygate/subscriptions/${id}`)
    await this.page.getByRole("heading", { level: 1 }).waitFor()
  }

  async customer(email: string): Promise<string> {
    const { customer } = await this.api<{ customer: { id: string } }>("POST", "/admin/customers", { email })
    return customer.id
  }

  async orderScreen(id: string): Promise<void> {
    await this.page.goto(`${this.urls.admin}/orders/${id}`)
  }

  async customerScreen(id: string): Promise<void> {
    await this.page.goto(`${this.urls.admin}/customers/${id}`)
  }

  /** What a screen reader's users would stumble over, in the part of the screen that is ours. */
  barriers(part: "main" | "[role=dialog]"): Promise<string[]> {
    return barriersIn(this.page, part)
  }

  dialog(): Locator {
    return this.page.getByRole("dialog")
  }

  /** A card of the screen by its title. */
  card(title: string): Locator {
    return this.page.getByRole("heading", { name: title, exact: true }).locator("xpath=../../..")
  }

  /** The demo store has two accounts, so a form asks which. */
  async chooseAccount(label: string): Promise<void> {
    await this.dialog().getByRole("combobox", { name: label }).click()
    await this.page.getByRole("option", { name: "main", exact: true }).click()
  }

  /** Presses a button that downloads something, and reads it. */
  async download(button: Locator): Promise<string> {
    const coming = this.page.waitForEvent("download")
    await button.click()
    return readFileSync(await (await coming).path(), "utf8")
  }

  async api<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.urls.backend}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }

  private async sandbox<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(new URL(`sandbox/api/${path}`, this.urls.sandbox), {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`sandbox ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
}
