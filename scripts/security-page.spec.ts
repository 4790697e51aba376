import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"

import { namedTests } from "./named-tests"

const root = resolve(__dirname, "..")
const page = readFileSync(join(root, "SECURITY.md"), "utf8")
const [, protectedPart = ""] = /## What is protected, and how\n([\s\S]+?)\n## /.exec(page) ?? []
const rows = [...protectedPart.matchAll(/^\| (.+?) +\|.*\| (.+?) *\|$/gm)]
  .map(([, what, shown]) => [what!, shown!] as const)
  .filter(([what]) => what !== "what" && !what.startsWith("--"))

describe("SECURITY.md", () => {
  it.each(rows)("%s: names a test that shows it", (_, shown) => {
    expect(namedTests(shown).length).toBeGreaterThan(0)
  })

  it.each(namedTests(page))("%s has %s", (file, name) => {
    expect(readFileSync(join(root, file), "utf8")).toContain(`"${name}"`)
  })

  it("has a row for each thing that is protected", () => {
    expect(rows.length).toBeGreaterThan(15)
  })
})
