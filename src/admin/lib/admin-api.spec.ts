import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const admin = join(__dirname, "..")
const sources = readdirSync(admin, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?<!\.spec)\.tsx?$/.test(file),
)
const filesWith = (pattern: RegExp) =>
  sources.filter((file) => pattern.test(readFileSync(join(admin, file), "utf8")))

describe("the requests of the pages", () => {
  it("all go through Medusa's client, so that they reach the backend wherever it is", () => {
    const others =
      /(?<![.\w])fetch\(|XMLHttpRequest|EventSource|sendBeacon|window\.open|location\.(assign|href)/
    expect(filesWith(others)).toEqual([])
    expect(filesWith(/href=.{0,3}\/(admin|app|auth|store)\b/)).toEqual([])
  })

  it("are made in one place, which says no while there is no connection", () => {
    expect(filesWith(/\bsdk\.client\b|\bfrom ".*\/sdk"/)).toEqual([join("lib", "admin-api.ts")])
  })
})
