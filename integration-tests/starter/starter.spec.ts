import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { BrowserContext, Page } from "playwright-core"

import { freePort } from "../../scripts/free-port"
import { PayPage } from "../browser/support/pay-page"
import { openWorld, type World } from "../browser/support/world"
import { eventually } from "../http/support/eventually"
import type { Program } from "../package/support/program"

import { installStarterShop, startStarterShop } from "./support/starter-shop"

jest.setTimeout(120_000)

/** The shop is `localhost`, Medusa leads back from `127.0.0.1`: two sites, as in production, so strict cookies stay behind. */
describe("a Next.js shop built like Medusa's starter, with the files of the guide", () => {
  const folder = mkdtempSync(join(tmpdir(), "paygate-starter-"))
  let world: World
  let program: Program | undefined
  let store: string
  let context: BrowserContext

  beforeAll(async () => {
    const [port, admin] = [await freePort(), await freePort()]
    store = `http://localhost:${port}`
    const env = {
      STORE_CORS: store,
      PAYGATE_STOREFRONT_URL: store,
      PAYGATE_BACKEND_URL: `http://127.0.0.1:${admin}`,
    }
    await installStarterShop(folder)
    world = await openWorld(env, admin)
    const { backend } = world.urls
    program = await startStarterShop(folder, {
      port,
      backend,
      publishableKey: world.storeApi.publishableKey,
    })
  }, 600_000)

  afterAll(async () => {
    await program?.stop()
    await world?.close()
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  beforeEach(async () => {
    context = await world.browser.newContext({ locale: "en-GB" })
  })
  afterEach(() => context.close())

  /** From the product to the gateway's page. */
  const buy = async (product = "Enamel Mug Matterhorn, Night blue"): Promise<PayPage> => {
    const page = await context.newPage()
    await page.goto(store)
    await page.getByRole("button", { name: `Buy ${product}` }).click()
    await page.getByRole("link", { name: "Go to checkout" }).click()
    await page.getByLabel("E-mail").fill("anna@example.com")
    await page.getByRole("button", { name: "Continue to payment" }).click()
    return payByTwint(page)
  }
  const payByTwint = async (page: Page): Promise<PayPage> => {
    await page.getByLabel("TWINT").check()
    await page.getByRole("button", { name: "Continue to review" }).click()
    await page.getByRole("button", { name: "Place order" }).click()
    return PayPage.in(page)
  }
  const thanked = async (page: Page) => {
    await page.waitForURL(/\/ch\/order\/order_\w+\/confirmed$/)
    await page.getByRole("heading", { name: "Thank you!" }).waitFor()
  }
  const inCart = async (page: Page) => {
    await page.goto(`${store}/ch/cart`)
    return page.getByRole("navigation").innerText()
  }
  const sums = { authorized: 3490, captured: 0, refunded: 0 }

  it("paid: the order is shown, and the cart is empty", async () => {
    const gateway = await buy()
    await gateway.press("pay")
    await thanked(gateway.page)
    expect(await world.gateway.sums(gateway.transId)).toEqual(sums)
    expect(await inCart(gateway.page)).toBe("Cart (0)")
  })

  it("declined: nothing was charged, the same cart is paid at the second try", async () => {
    const first = await buy()
    const { page, transId } = first
    await first.press("decline")
    await page.getByText("Nothing was charged").waitFor()
    await page.getByRole("button", { name: "Pay another way" }).click()
    const second = await payByTwint(page)
    expect(second.transId).not.toBe(transId)
    await second.press("pay")
    await thanked(page)
    expect(await world.gateway.sums(second.transId)).toEqual(sums)
  })

  it("declined, and tried again on the page of the return: a new payment is opened and paid", async () => {
    const first = await buy()
    const { page, transId } = first
    await first.press("decline")
    await page.getByRole("button", { name: "Try again" }).click()
    await page.waitForURL(new RegExp(`^${world.urls.sandbox}`))
    const second = await PayPage.in(page)
    expect(second.transId).not.toBe(transId)
    await second.press("pay")
    await thanked(page)
  })

  it("back from the gateway's page: the cart is still there, and is paid once", async () => {
    const { page, transId } = await buy()
    await page.goBack()
    await page.getByRole("button", { name: "Place order" }).click()
    const again = await PayPage.in(page)
    await again.press("pay")
    await thanked(page)
    const payments = await Promise.all(
      [...new Set([transId, again.transId])].map((id) => world.gateway.sums(id)),
    )
    expect(payments.reduce((sum, { authorized }) => sum + authorized, 0)).toBe(3490)
  })

  it("paid in the app, the tab closed: the notice places the order, and the next visit finds an empty cart that can be filled", async () => {
    const gateway = await buy()
    await gateway.press("pay-and-close")
    await gateway.page.close()
    await eventually(async () => {
      const orders = await world.sql(
        "select order_id from paygate_attempt where trans_id = $1 and order_id is not null",
        [gateway.transId],
      )
      expect(orders).toHaveLength(1)
    })

    const page = await context.newPage()
    expect(await inCart(page)).toBe("Cart (0)")
    await page.goto(store)
    await page.getByRole("button", { name: "Buy Cowbell" }).click()
    await page.getByText("Cart (1)").waitFor()
    expect(await page.getByRole("listitem").allInnerTexts()).toEqual([expect.stringContaining("Cowbell")])
  })
})
