import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"

import { observations, problemCounter } from "../src/observability/observations"
import { USUAL_ASSUMPTIONS } from "../src/sandbox/assumptions"
import { EXECUTIONS } from "../src/sandbox/faults/fault"
import { FAULT_KINDS } from "../src/sandbox/faults/kinds"

import { anchorsOf } from "./anchors"

const root = resolve(__dirname, "..")
const read = (file: string) => readFileSync(join(root, file), "utf8")
const markdown = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file))
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", ...markdown("docs")]

function deadLinks(page: string): string[] {
  const links = [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link]) => link!)
  return links.filter((link) => {
    const [path = "", anchor] = link.split("#")
    const file = path === "" ? join(root, page) : resolve(root, dirname(page), path)
    if (!existsSync(file)) {
      return true
    }
    return anchor !== undefined && !anchorsOf(readFileSync(file, "utf8")).includes(anchor)
  })
}

describe("the documents", () => {
  it.each(pages)("%s links to nothing that is not there", (page) => {
    expect(deadLinks(page)).toEqual([])
  })

  it("are all within reach of the README", () => {
    const reached = new Set<string>()
    const waiting = ["README.md"]
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      reached.add(page)
      for (const [, link] of read(page).matchAll(/\]\((?!https?:)([^)#\s]+\.md)/g)) {
        const target = relative(root, resolve(root, dirname(page), link!))
        if (!reached.has(target)) {
          waiting.push(target)
        }
      }
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([])
  })
})

describe("docs/observability.md", () => {
  const page = read("docs/observability.md").replaceAll(/\s+/g, " ")

  it.each(Object.values(observations))("has the row of $span", (observation) => {
    const { span, counter, what, outcomes } = observation
    const attributes = Object.entries(observation.attributes)
      .map(([name, words]) => `\`${name}\` (${words})`)
      .join(", ")
    expect(page).toContain(
      `| \`${span}\` | \`${counter}\` | ${what} | ${attributes} | ${outcomes} |`.replaceAll(/\s+/g, " "),
    )
    expect(page).toContain(`\`${problemCounter}\``)
  })

  it("has every event, and no other", () => {
    const declared = [...read("src/domain/events.ts").matchAll(/readonly "(paygate\.[\w.]+)":/g)].map(
      ([, name]) => name,
    )
    const documented = [...page.matchAll(/\| `(paygate\.[\w.]+)` \| [^|`]/g)].map(([, name]) => name)
    expect(documented.filter((name) => declared.includes(name)).sort()).toEqual(declared.sort())
  })
})

describe("docs/simulator.md", () => {
  it("has a row for every fault, every moment of execution and every assumption, and for no other", () => {
    const first = [...read("docs/simulator.md").matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name)
    const settings = ["operation", "transId", "payId", "executes"]
    const all = [...FAULT_KINDS, ...EXECUTIONS, ...Object.keys(USUAL_ASSUMPTIONS), ...settings]
    expect(first.sort()).toEqual(all.sort())
  })
})
