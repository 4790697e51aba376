import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { ADMIN_LOGIN } from "../../demo/admin-login"
import { freePort } from "../../scripts/free-port"
import { openAccounts, openGatewayPage } from "../browser/admin/gateway-screen"
import { AdminScreen } from "../browser/support/admin-screen"
import { launchChromium } from "../browser/support/chromium"
import { Gateway } from "../browser/support/gateway"
import { type OwnDatabase, ownDatabase } from "../databases/own-database"
import type { Shop } from "../databases/shop-fixture"

import { packed } from "./support/packed"
import { payMany } from "./support/pay-many"
import { Program } from "./support/program"
import { run } from "./support/run"
import { createShopProject } from "./support/shop-project"

const root = join(__dirname, "../..")
/** `npm run test:peers -- --payments 1000` asks for more. */
const howMany = Number(process.env["PEERS_PAYMENTS"] ?? 16)

jest.setTimeout(Math.max(600_000, howMany * 6_000))

/** The pages below "Paygate" in the sidebar, and their headings. */
const gatewayPages = [
  ["", "Overview"],
  ["/payments", "Payments"],
  ["/inbox", "Inbox"],
  ["/problems", "Problems"],
  ["/subscriptions", "Subscriptions"],
  ["/batch", "Batch files"],
  ["/wire", "Wire debugger"],
] as const

describe("the packed plugin in a Medusa project of its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "paygate-package-"))
  const project = join(folder, "shop")
  const programs: Program[] = []
  let database: OwnDatabase
  let ports: { gateway: number; medusa: number }
  let env: Record<string, string>

  const backend = () => `http://localhost:${ports.medusa}`
  const shop = () => JSON.parse(readFileSync(join(project, "shop.json"), "utf8")) as Shop
  const demo = (...words: string[]) =>
    inProject("npx", "paygate-sandbox", "demo", "--medusa", backend(), ...words)
  const sums = async () => {
    const gateway = new Gateway(`http://localhost:${ports.gateway}/`)
    const payments = await gateway.payments()
    return Promise.all(payments.map(({ transId }) => gateway.sums(transId)))
  }
  const inProject = (command: string, ...args: string[]) => run(command, args, { cwd: project, env })

  beforeAll(async () => {
    ports = { gateway: await freePort(), medusa: await freePort() }
    database = await ownDatabase(process.env["DATABASE_URL"]!)
    env = { DATABASE_URL: database.url, PORT: String(ports.medusa), LC_ALL: "C" }
    await createShopProject(root, project, [packed("plugin").file, packed("sandbox").file], {
      gateway: `http://localhost:${ports.gateway}/`,
      storefront: "http://localhost:8000/return",
      backend: backend(),
    })
  })

  afterAll(async () => {
    await Promise.all(programs.map((program) => program.stop()))
    await database?.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  it("names no folder of the machine it was built on", () => {
    const installed = join(project, "node_modules/medusa-payment-paygate")
    const texts = packed("plugin").contents.map((path) => readFileSync(join(installed, path), "utf8"))

    expect(texts.filter((text) => text.includes(root))).toEqual([])
  })

  it("is loaded from CommonJS", async () => {
    expect(await inProject("node", "entry-points/commonjs.cjs")).toBe(
      "function function function\nobject object\n",
    )
  })

  it("is loaded from ESM", async () => {
    expect(await inProject("node", "entry-points/esm.mjs")).toBe("function function function function\n")
  })

  it.each(["node10", "node16", "bundler"])(
    "has types that TypeScript accepts, resolved as %s does",
    async (way) => {
      await inProject("npx", "tsc", "--noEmit", "-p", way === "node16" ? "." : `tsconfig.${way}.json`)
    },
  )

  it("migrates, builds and starts, with the simulated gateway beside it", async () => {
    await inProject("npx", "medusa", "db:migrate", "--execute-safe-links")
    await inProject("npx", "medusa", "exec", "./src/scripts/seed.ts")
    await inProject("npx", "medusa", "user", "-e", ADMIN_LOGIN.email, "-p", ADMIN_LOGIN.password)
    await inProject("npx", "medusa", "build")
    copyFileSync(join(project, ".env"), join(project, ".medusa/server/.env"))

    const gateway = Program.start("npx", ["paygate-sandbox", "--port", String(ports.gateway)], project, env)
    programs.push(gateway)
    await gateway.answersAt(`http://localhost:${ports.gateway}/`)
    // In production the dashboard's login needs https.
    const medusa = Program.start("npx", ["medusa", "start"], join(project, ".medusa/server"), {
      ...env,
      NODE_ENV: "e2e",
    })
    programs.push(medusa)
    await medusa.answersAt(`${backend()}/health`)
  })

  it("takes a first order by one command", async () => {
    const said = await demo("--key", shop().publishableKey, "--method", "twint")

    expect(said).toMatch(/^Product {3}.+\nRegion {4}Switzerland \(CHF\)\nMethod {4}TWINT\n/)
    expect(said).toMatch(/Paid {6}24.9 CHF/)
    expect(said).toContain(`Order     #1  ${backend()}/app/orders/order_`)
    expect(await sums()).toEqual([{ authorized: 2490, captured: 0, refunded: 0 }])
  })

  it.each([
    ["a key of nobody", () => ["--key", "pk_nobody"], "settings/publishable-api-keys"],
    [
      "a method that the shop does not have",
      () => ["--key", shop().publishableKey, "--method", "wechat"],
      "Switzerland (CHF): no method is switched on",
    ],
    [
      "a Medusa that is not running",
      () => ["--key", shop().publishableKey, "--medusa", "http://localhost:1"],
      "Start Medusa",
    ],
  ])("says what to do about %s", async (_, words, remedy) => {
    await expect(demo(...words())).rejects.toThrow(remedy)
  })

  if (process.env["TEST_SUITE"] === "peers") {
    it("captures and refunds it in the dashboard, where its pages open", async () => {
      const browser = await launchChromium()
      const page = await browser.newPage()
      const broken: string[] = []
      const refused: string[] = []
      try {
        page.on("pageerror", (error) => broken.push(error.message))
        page.on("response", (response) => {
          if (response.status() >= 400) {
            refused.push(`${response.status()} ${response.url()}`)
          }
        })
        const admin = new AdminScreen(page, `${backend()}/app`)
        await admin.logIn()
        await admin.openOrder(1)
        await admin.capture()
        await admin.paymentsShow("Captured")
        await admin.refund("4.90")
        await admin.paymentsShow("Partially refunded")
        expect(await sums()).toEqual([{ authorized: 2490, captured: 2490, refunded: 490 }])

        for (const [path, title] of gatewayPages) {
          await openGatewayPage(page, path, title)
        }
        await openAccounts(page)
        expect(broken).toEqual([])
      } catch (error) {
        const seen = await page.locator("body").innerText()
        throw new Error([page.url(), ...refused, ...broken, seen].join("\n"), { cause: error })
      } finally {
        await browser.close()
      }
    })

    it(`places an order for each of ${howMany} payments, several at a time: none hangs`, async () => {
      const paid = await payMany(backend(), shop(), { count: howMany, atOnce: 8 })

      process.stdout.write(`${JSON.stringify(paid)}\n`)
      expect(paid).toMatchObject({ orders: howMany, hanging: [] })
    })
  }

  it("brings its admin pages into the shop's dashboard", () => {
    const assets = join(project, ".medusa/server/public/admin/assets")
    const texts = readdirSync(assets)
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(assets, name), "utf8"))

    expect(texts.some((text) => text.includes("paygate-common"))).toBe(true)
  })
})
