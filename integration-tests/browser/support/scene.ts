import type { Page } from "playwright-core"

import { AdminScreen, type Login } from "./admin-screen"
import type { BackOffice } from "./back-office"
import { dataFile } from "./folders"
import type { Gateway } from "./gateway"
import type { StoreApi } from "./store-api"
import { Storefront } from "./storefront"
import { type Looks, type Screen, Visit } from "./visit"
import type { World } from "./world"

/** What one story plays with: people with browsers of their own, and a look into both ledgers. */
export class Scene {
  readonly visits: Visit[] = []
  private readonly shoppers: Visit[] = []

  constructor(private readonly world: World) {}

  get gateway(): Gateway {
    return this.world.gateway
  }

  /** Where the servers of the demo store are. */
  get urls(): World["urls"] {
    return this.world.urls
  }

  get backOffice(): BackOffice {
    return this.world.backOffice
  }

  get storeApi(): StoreApi {
    return this.world.storeApi
  }

  /** A shopper who was never here before; `newTab` opens another tab of the same browser. */
  async shopper(
    screen: Screen = "desktop",
    looks: Looks = {},
  ): Promise<{ shop: Storefront; visit: Visit; newTab(): Promise<Storefront> }> {
    const visit = await this.begin(screen, looks)
    this.shoppers.push(visit)
    const newTab = async () => new Storefront(await visit.newTab(), this.world.urls.store, this.storeApi)
    return { shop: await newTab(), visit, newTab }
  }

  /** Runs SQL in the shop's database, for what would take minutes to happen by itself. */
  async sql(statement: string, values: readonly string[] = []): Promise<void> {
    await this.world.sql(statement, values)
  }

  /** A merchant, or somebody of the staff, who is logged in and looks at the list of orders. */
  async merchant(login?: Login, dashboard = this.world.urls.admin): Promise<AdminScreen> {
    const visit = await this.begin("office")
    const screen = new AdminScreen(await visit.newTab(), dashboard)
    await screen.logIn(login)
    return screen
  }

  /** Keeps a picture of a screen for people to look at. */
  async picture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: dataFile("screenshots", `${name}.png`), fullPage: true })
  }

  /** Exceptions on the pages that shoppers saw. */
  crashes(): string[] {
    return this.shoppers.flatMap(({ crashes }) => crashes)
  }

  /** What the content policies of all pages held back, whoever saw them. */
  violations(): string[] {
    return this.visits.flatMap(({ violations }) => violations)
  }

  async end(): Promise<void> {
    await Promise.all(this.visits.map((visit) => visit.end()))
  }

  private async begin(screen: Screen, looks: Looks = {}): Promise<Visit> {
    const visit = await Visit.begin(this.world.browser, screen, looks)
    this.visits.push(visit)
    return visit
  }
}
