import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"

import { namedTests } from "./named-tests"

const root = resolve(__dirname, "..")
const page = readFileSync(join(root, "SECURITY.md"), "utf8")
const section = (title: string) => page.split(`\n## ${title}`)[1]?.split("\n## ")[0] ?? ""
const protectedPart = section("What is protected, and how")
const rows = [...protectedPart.matchAll(/^\| (.+?) +\|.*\| (.+?) *\|$/gm)]
  .map(([, what, shown]) => [what!, shown!] as const)
  .filter(([what]) => what !== "what" && !what.startsWith("--"))

/** Points outside the plugin's control, which no test of the plugin could show. */
const othersMatters = ["A shopper's own device", "Money laundering"]

/** The points of a list, each with its first words as its name. */
function pointsOf(title: string): (readonly [start: string, point: string])[] {
  return section(title)
    .split("\n- ")
    .slice(1)
    .map((point) => [point.replaceAll("*", "").slice(0, 30).split(/[.:,]/)[0]!, point] as const)
}

describe("SECURITY.md", () => {
  it.each(rows)("%s: names a test that shows it", (_, shown) => {
    expect(namedTests(shown).length).toBeGreaterThan(0)
  })

  it.each(namedTests(page))("%s has %s", (file, name) => {
    expect(readFileSync(join(root, file), "utf8")).toContain(`"${name}"`)
  })

  it.each(["Blowfish in ECB", "What is not protected"].flatMap(pointsOf))(
    "%s… names a test, or is nothing of ours",
    (start, point) => {
      expect([start, namedTests(point).length > 0]).toEqual([start, !othersMatters.includes(start)])
    },
  )

  it("says of each of its lower parts what shows it", () => {
    const parts = ["Blowfish in ECB", "PCI DSS", "What is not protected", "Logs of proxies"]
    expect(parts.filter((title) => namedTests(section(title)).length === 0)).toEqual([])
  })

  it("has a row for each thing that is protected", () => {
    expect(rows.length).toBeGreaterThan(15)
  })
})
