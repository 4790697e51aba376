import type { Page } from "playwright-core"

import { AdminScreen, type Login } from "./admin-screen"
import type { BackOffice } from "./back-office"
import { dataFile } from "./folders"
import type { Gateway } from "./gateway"
import type { StoreApi } from "./store-api"
import { Storefront } from "./storefront"
import { type Looks, type Screen, Visit } from "./visit"
import type { World } from "./world"

/** The tools of one story: people with their own browsers, and access to Medusa's and the gateway's records. */
export class Scene {
  readonly visits: Visit[] = []
  private readonly shoppers: Visit[] = []

  constructor(private readonly world: World) {}

  get gateway(): Gateway {
    return this.world.gateway
  }

  /** The addresses of the demo store's servers. */
  get urls(): World["urls"] {
    return this.world.urls
  }

  get backOffice(): BackOffice {
    return this.world.backOffice
  }

  get storeApi(): StoreApi {
    return this.world.storeApi
  }

  /** A new shopper with an empty profile; `newTab` opens another tab of the same browser. */
  async shopper(
    screen: Screen = "desktop",
    looks: Looks = {},
  ): Promise<{ shop: Storefront; visit: Visit; newTab(): Promise<Storefront> }> {
    const visit = await this.begin(screen, looks)
    this.shoppers.push(visit)
    const newTab = async () => new Storefront(await visit.newTab(), this.world.urls.store, this.storeApi)
    return { shop: await newTab(), visit, newTab }
  }

  /** Runs SQL in the shop's database, for what would otherwise take minutes. */
  async sql(statement: string, values: readonly string[] = []): Promise<void> {
    await this.world.sql(statement, values)
  }

  /** A merchant or member of staff who is logged in and has not opened the dashboard yet. */
  async merchant(login?: Login): Promise<AdminScreen> {
    const screen = await this.office(this.world.urls.admin)
    await screen.enter(login)
    return screen
  }

  /** Who logs in with the dashboard's form, wherever that is; on the list of orders. */
  async merchantAt(dashboard: string, login?: Login): Promise<AdminScreen> {
    const screen = await this.office(dashboard)
    await screen.logIn(login)
    return screen
  }

  /** Saves a screenshot for people to look at. */
  async picture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: dataFile("screenshots", `${name}.png`), fullPage: true })
  }

  /** Uncaught exceptions on shoppers' pages. */
  crashes(): string[] {
    return this.shoppers.flatMap(({ crashes }) => crashes)
  }

  /** What the content policies blocked on all pages, whoever used them. */
  violations(): string[] {
    return this.visits.flatMap(({ violations }) => violations)
  }

  async end(): Promise<void> {
    await Promise.all(this.visits.map((visit) => visit.end()))
  }

  private async office(dashboard: string): Promise<AdminScreen> {
    const visit = await this.begin("office")
    return new AdminScreen(await visit.newTab(), dashboard)
  }

  private async begin(screen: Screen, looks: Looks = {}): Promise<Visit> {
    const visit = await Visit.begin(this.world.browser, screen, looks)
    this.visits.push(visit)
    return visit
  }
}
