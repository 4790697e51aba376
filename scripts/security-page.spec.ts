import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"

import { blocksOf } from "./blocks-of"
import { namedTests } from "./named-tests"

const root = resolve(__dirname, "..")
const page = readFileSync(join(root, "SECURITY.md"), "utf8")

/** What follows it is for the reader to do or to know, and nothing that a test of the plugin could show. */
const advice = "_Advice:_"

const blocks = blocksOf(page)
const rows = blocks.filter((block) => block.startsWith("|"))
const claims = blocks.map((block) => [block.slice(0, 60), block.split(advice)[0]!.trim(), block] as const)

describe("SECURITY.md", () => {
  it.each(claims)("%s… names a test for what it claims, or is marked as advice", (_, claim, block) => {
    // The words in bold that a point of a list begins with only name it.
    const isNameOnly = /^(?:- )?(?:\*\*[^*]+\*\*)?$/.test(claim)
    expect([block, isNameOnly || namedTests(claim).length > 0]).toEqual([block, true])
  })

  it.each(namedTests(page))("%s has %s", (file, name) => {
    expect(readFileSync(join(root, file), "utf8")).toContain(`"${name}"`)
  })

  it("is about all that is protected, and more than advice", () => {
    expect(rows.length).toBeGreaterThan(30)
    expect(blocks.length).toBeGreaterThan(50)
    expect(blocks.filter((block) => block.includes(advice)).length).toBeLessThan(blocks.length / 3)
  })
})
