import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { loadEnv } from "@medusajs/framework/utils"

import { readOptions } from "../src/modules/paygate/options"
import { DEMO_ACCOUNT } from "../src/sandbox/demo-account"

const readme = readFileSync(join(__dirname, "../README.md"), "utf8")
const envFile = /```bash\n(# \.env.*\n[\s\S]*?)```/.exec(readme)?.[1] ?? ""
const names = [...envFile.matchAll(/^(PAYGATE_\w+)=/gm)].map(([, name]) => name!)

describe("the .env file of the README", () => {
  const folder = mkdtempSync(join(tmpdir(), "paygate-readme-"))
  beforeAll(() => {
    writeFileSync(join(folder, ".env"), envFile)
    loadEnv("development", folder)
  })
  afterAll(() => {
    names.forEach((name) => delete process.env[name])
    rmSync(folder, { recursive: true })
  })

  it("is read by Medusa as the keys that the simulator has", () => {
    expect(process.env["PAYGATE_MERCHANT_ID"]).toBe(DEMO_ACCOUNT.merchantId)
    expect(process.env["PAYGATE_ENCRYPTION_KEY"]).toBe(DEMO_ACCOUNT.encryptionKey)
    expect(process.env["PAYGATE_HMAC_KEY"]).toBe(DEMO_ACCOUNT.hmacKey)
  })

  it("holds every variable of the README's medusa-config.ts, and no other", () => {
    const used = [...readme.matchAll(/process\.env\.(PAYGATE_\w+)/g)].map(([, name]) => name!)
    expect(used.sort()).toEqual([...names].sort())
  })

  it("makes options that start", () => {
    const account = {
      id: "main",
      gateway: process.env["PAYGATE_GATEWAY"],
      merchantId: process.env["PAYGATE_MERCHANT_ID"],
      encryption: { key: process.env["PAYGATE_ENCRYPTION_KEY"] },
      hmacKey: process.env["PAYGATE_HMAC_KEY"],
    }
    const options = {
      accounts: [account],
      methods: ["twint", "alipay"],
      storefrontUrls: [process.env["PAYGATE_STOREFRONT_URL"]],
      backendUrl: process.env["PAYGATE_BACKEND_URL"],
    }
    expect(readOptions(options).methods).toEqual(["twint", "alipay"])
  })
})
