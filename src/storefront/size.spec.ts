import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"

const root = resolve(__dirname, "../..")
const out = mkdtempSync(join(tmpdir(), "paygate-kit-"))
afterAll(() => rmSync(out, { recursive: true, force: true }))

describe("the kit as it is published", () => {
  let files: string[]

  beforeAll(() => {
    execFileSync(process.execPath, [join(root, "scripts/build-storefront.mjs"), out])
    files = readdirSync(out, { recursive: true }).map(String)
  }, 120_000)

  const zipped = (name: RegExp) =>
    files
      .filter((file) => file.endsWith(".mjs") && name.test(file))
      .map((file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length)

  it("is at most 8 kB gzipped; the code drawing and other languages come when they are needed", () => {
    expect(zipped(/^index\.mjs$/)).toEqual([expect.any(Number)])
    // nothing that is needed at once may move to a file of its own
    expect(readFileSync(join(out, "index.mjs"), "utf8")).not.toMatch(/\b(from|import)\s*"/)
    expect(zipped(/^index\.mjs$/)[0]).toBeLessThanOrEqual(8_000)
    expect(zipped(/^draw-code/)).toHaveLength(1)
    expect(zipped(/^reasons/)).toHaveLength(1)
    const languages = zipped(/^(de|fr|it|zh)-/)
    expect(languages).toHaveLength(4)
    expect(Math.max(...languages)).toBeLessThanOrEqual(1_000)
  })

  it("has declarations that name each other in full, as Node and TypeScript want it", () => {
    const declarations = files.filter((file) => file.endsWith(".d.mts"))
    expect(declarations).toContain("index.d.mts")
    const imports = declarations.flatMap((file) =>
      [...readFileSync(join(out, file), "utf8").matchAll(/from "(\.[^"]+)"/g)].map(([, path]) => path),
    )
    expect(imports.length).toBeGreaterThan(10)
    expect(imports.filter((path) => !path?.endsWith(".mjs"))).toEqual([])
  })

  it("loads on a server, where there are no elements", () => {
    const code = `import(${JSON.stringify(join(out, "index.mjs"))}).then((kit) => {
      kit.definePaygatePayment()
      console.log(Object.keys(kit).sort().join())
    })`
    const names = execFileSync(process.execPath, ["-e", code], { encoding: "utf8" }).trim().split(",")
    expect(names).toEqual([
      "PaygatePaymentElement",
      "askStatus",
      "cancelPayment",
      "completeCart",
      "definePaygatePayment",
      "deviceOf",
      "forgetPayment",
      "goTo",
      "listMethods",
      "openPayment",
      "readAction",
      "readPayment",
      "readReturn",
      "recallPayment",
      "rememberPayment",
      "returnedPayment",
      "settingsFor",
      "watchPayment",
    ])
  })
})
