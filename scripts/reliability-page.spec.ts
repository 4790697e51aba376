import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"

import { namedTests } from "./named-tests"

const root = resolve(__dirname, "..")
const page = readFileSync(join(root, "docs/reliability.md"), "utf8")
const named = namedTests(page)
const rows = [...page.matchAll(/^\| (R?\d+) +\|.*\| (.+?) *\|$/gm)].map(
  ([, id, shown]) => [id!, shown!] as const,
)

describe("docs/reliability.md", () => {
  it("has a row for each of the twenty points and for R1 to R31", () => {
    const points = Array.from({ length: 20 }, (_, index) => String(index + 1))
    const requirements = Array.from({ length: 31 }, (_, index) => `R${index + 1}`)
    expect(rows.map(([id]) => id)).toEqual([...points, ...requirements])
    expect(rows.filter(([, shown]) => shown.length < 10)).toEqual([])
  })

  it.each(named)("%s has %s", (file, name) => {
    const source = readFileSync(join(root, file), "utf8")
    expect(source.includes(`"${name}"`)).toBe(true)
  })

  it("names no file that does not exist", () => {
    const files = [...page.matchAll(/`((?:integration-tests|src|scripts)\/[\w./-]+)`/g)].map(
      ([, file]) => file!,
    )
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
    expect(named.length).toBeGreaterThan(50)
  })
})
