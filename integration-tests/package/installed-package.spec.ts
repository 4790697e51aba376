import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import axios from "axios"

import { freePort } from "../../scripts/free-port"
import type { SandboxPayment } from "../../src/sandbox"
import { DEMO_ACCOUNT } from "../../src/sandbox/demo-account"
import { type OwnDatabase, ownDatabase } from "../databases/own-database"
import type { Shop } from "../databases/shop-fixture"
import { Shopper } from "../http/support/shopper"

import { packed } from "./support/packed"
import { Program } from "./support/program"
import { run } from "./support/run"
import { createShopProject } from "./support/shop-project"

const root = join(__dirname, "../..")
jest.setTimeout(600_000)

describe("the packed plugin in a Medusa project of its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "paygate-package-"))
  const project = join(folder, "shop")
  const programs: Program[] = []
  let database: OwnDatabase
  let ports: { gateway: number; medusa: number }
  let env: Record<string, string>

  const inProject = (command: string, ...args: string[]) => run(command, args, { cwd: project, env })

  beforeAll(async () => {
    ports = { gateway: await freePort(), medusa: await freePort() }
    database = await ownDatabase(process.env["DATABASE_URL"]!)
    env = { DATABASE_URL: database.url, PORT: String(ports.medusa), LC_ALL: "C" }
    await createShopProject(root, project, [packed("plugin").file, packed("sandbox").file], {
      gateway: `http://localhost:${ports.gateway}/`,
      storefront: "http://localhost:8000/return",
      backend: `http://localhost:${ports.medusa}`,
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

  it("migrates, builds, starts, and takes a TWINT payment", async () => {
    await inProject("npx", "medusa", "db:migrate", "--execute-safe-links")
    await inProject("npx", "medusa", "exec", "./src/scripts/seed.ts")
    await inProject("npx", "medusa", "build")
    copyFileSync(join(project, ".env"), join(project, ".medusa/server/.env"))
    const shop = JSON.parse(readFileSync(join(project, "shop.json"), "utf8")) as Shop

    const gateway = Program.start(
      "node",
      ["sandbox.mjs", String(ports.gateway), ...Object.values(DEMO_ACCOUNT)],
      project,
      env,
    )
    programs.push(gateway)
    await gateway.ask()
    const medusa = Program.start("npx", ["medusa", "start"], join(project, ".medusa/server"), env)
    programs.push(medusa)
    const backend = `http://localhost:${ports.medusa}`
    await medusa.answersAt(`${backend}/health`)

    const api = axios.create({ baseURL: backend })
    const shopper = new Shopper(api, shop)
    const { cartId, session, formUrl } = await shopper.checkOut("pp_twint_paygate")
    const paid = await gateway.ask<{ redirectTo: string; payments: SandboxPayment[] }>(formUrl)
    const back = await shopper.comeBack(paid.redirectTo)

    expect(back.searchParams.get("paygate")).toBe(session.data.attempt_token)
    expect(paid.payments).toHaveLength(1)
    expect(await orderStatus(api, shop, session.data.attempt_token, cartId)).toMatchObject({
      status: "paid",
      order_id: expect.stringMatching(/^order_/),
    })
  })

  it("brings its admin pages into the shop's dashboard", () => {
    const assets = join(project, ".medusa/server/public/admin/assets")
    const texts = readdirSync(assets)
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(assets, name), "utf8"))

    expect(texts.some((text) => text.includes("paygate-common"))).toBe(true)
  })

  it("starts the simulated gateway by its name", async () => {
    const port = await freePort()
    const bin = Program.start("npx", ["paygate-sandbox", "--port", String(port)], project, env)
    programs.push(bin)

    await bin.answersAt(`http://localhost:${port}/`)
    expect(existsSync(join(project, "node_modules/.bin/paygate-sandbox"))).toBe(true)
  })
})

/** What the storefront's status route says once the order exists. */
async function orderStatus(
  api: ReturnType<typeof axios.create>,
  shop: Shop,
  token: string,
  cartId: string,
): Promise<unknown> {
  for (let tries = 0; ; tries += 1) {
    const { data } = await api.get<{ attempt: { order_id: string | null } }>(
      `/store/paygate/attempts/${token}`,
      {
        params: { cart_id: cartId },
        headers: { "x-publishable-api-key": shop.publishableKey },
      },
    )
    if (data.attempt.order_id !== null || tries > 100) {
      return data.attempt
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}
