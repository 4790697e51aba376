import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { type PackageName, PACKAGES, packed } from "./support/packed"
import { run } from "./support/run"

const root = join(__dirname, "../..")
const names = Object.keys(PACKAGES) as PackageName[]

/** Bytes when installed. What takes the place is told in docs/dependencies.md. */
const limits: Readonly<Record<PackageName, number>> = {
  plugin: 1_800_000,
  storefront: 90_000,
  sandbox: 420_000,
}
const furnishing = ["LICENSE", "README.md", "package.json"]

jest.setTimeout(300_000)

describe("each published package", () => {
  it.each(names)("%s stays within its size", (name) => {
    expect(packed(name).unpackedBytes).toBeLessThan(limits[name])
  })

  it.each(names)(
    "%s passes publint and are-the-types-wrong for node10, node16 and bundlers",
    async (name) => {
      const { file } = packed(name)
      await run("npx", ["publint", "run", file, "--strict"], { cwd: root })
      // the admin pages have no types: Medusa's bundler is their only reader
      // and the storefront kit is for browsers: ES modules only
      const exceptions = ["--exclude-entrypoints", "admin", "--ignore-rules", "cjs-resolves-to-esm"]
      await run("npx", ["attw", file, "--profile", "strict", ...exceptions], { cwd: root })
    },
  )

  it.each(names)("%s holds no source map, no test and nothing of its making", (name) => {
    const making = /\.map$|\.spec\.|__fixtures__|integration-tests|(^|\/)(demo|scripts|docs)\//
    expect(packed(name).contents.filter((path) => making.test(path))).toEqual([])
  })
})

describe("the plugin", () => {
  const { contents } = packed("plugin")

  it("is the compiled plugin, the storefront kit and the page behind a payment link, without the simulator", () => {
    const others = contents.filter((path) => !/^(\.medusa\/server\/src|dist\/storefront)\//.test(path))
    expect(others).toEqual(["dist/pay-page/pay-page.mjs", ...furnishing].sort())
    expect(contents.filter((path) => path.includes("sandbox"))).toEqual([])
  })

  it("brings its admin pages once", () => {
    expect(contents.filter((path) => path.startsWith(".medusa/server/src/admin/"))).toEqual([
      ".medusa/server/src/admin/index.mjs",
    ])
  })

  it("has what Medusa looks for by folder: the permissions that roles can be given", () => {
    expect(contents).toContain(".medusa/server/src/policies/paygate.js")
  })
})

describe("in an empty project without Medusa", () => {
  const folder = mkdtempSync(join(tmpdir(), "paygate-empty-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const installed = async (name: PackageName): Promise<{ cwd: string; modules: string[] }> => {
    const cwd = mkdtempSync(join(folder, `${name}-`))
    writeFileSync(join(cwd, "package.json"), JSON.stringify({ private: true }))
    const quiet = ["--no-audit", "--no-fund", "--prefer-offline"]
    await run("npm", ["install", ...quiet, packed(name).file], { cwd })
    const modules = readdirSync(join(cwd, "node_modules")).filter((entry) => !entry.startsWith("."))
    return { cwd, modules }
  }
  const said = (cwd: string, ...args: string[]) => run("node", args, { cwd })

  it("the storefront kit is one package, and is loaded", async () => {
    const { cwd, modules } = await installed("storefront")

    expect(modules).toEqual(["paygate-storefront"])
    const code = `import { openPayment, watchPayment } from "paygate-storefront"
      console.log(typeof openPayment, typeof watchPayment)`
    expect(await said(cwd, "--input-type=module", "-e", code)).toBe("function function\n")
  })

  it("the simulator brings its three dependencies, is loaded from both kinds of modules, and starts", async () => {
    const { cwd, modules } = await installed("sandbox")

    expect(modules).toEqual(expect.arrayContaining(["blowfish-node", "paygate-sandbox", "uqr", "zod"]))
    expect(modules.filter((name) => /medusa|react/.test(name))).toEqual([])
    const account = { merchantId: "shop", encryptionKey: "0123456789abcdef", hmacKey: "0123456789" }
    const start = `startSandbox({ accounts: [${JSON.stringify(account)}] }).then(async (sandbox) => {
      const page = await fetch(sandbox.url)
      console.log(page.status)
      await sandbox.close()
    })`
    const required = `const { startSandbox } = require("paygate-sandbox")\n${start}`
    const imported = `import { startSandbox } from "paygate-sandbox"\n${start}`
    expect(await said(cwd, "-e", required)).toBe("200\n")
    expect(await said(cwd, "--input-type=module", "-e", imported)).toBe("200\n")
    expect(await run("npx", ["paygate-sandbox", "--help"], { cwd })).toMatch(/^paygate-sandbox - /)
  })
})
