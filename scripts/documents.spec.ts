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
/** Pages shown on npm, where the files they link to are not beside them. */
const onNpm = ["README.md", "packages/storefront/README.md", "packages/sandbox/README.md"]
const pages = [...onNpm, "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", ...markdown("docs")]
/** Where the repository serves its pages and pictures. */
const addresses = {
  page: "https://github.com/medusa-payment-paygate/medusa-payment-paygate/blob/main/",
  picture: "https://raw.githubusercontent.com/medusa-payment-paygate/medusa-payment-paygate/main/",
}

/** A page whose links into this repository are rewritten relative to its root, so that they can be checked here. */
const readPage = (page: string) =>
  read(page).replaceAll(addresses.page, "/").replaceAll(addresses.picture, "/")

const fileOf = (page: string, path: string) =>
  path.startsWith("/") ? join(root, path) : resolve(root, dirname(page), path)

/** The links of a page: in a sentence, in the list of addresses at its end, or of a picture with a width. */
const linksOf = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]:\s+(\S+)$|^\s*src="(images[^"]+)"$/gm)].map(
    ([, inline, listed, picture]) => inline ?? listed ?? picture!,
  )
const isElsewhere = (link: string) => /^(https?|mailto):/.test(link)

function deadLinks(page: string): string[] {
  return linksOf(readPage(page)).filter((link) => {
    if (isElsewhere(link)) {
      return false
    }
    const [path = "", anchor] = link.split("#")
    const file = path === "" ? join(root, page) : fileOf(page, path)
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
      const paths = linksOf(readPage(page)).map((link) => link.split("#")[0]!)
      for (const path of paths.filter((name) => name.endsWith(".md") && !isElsewhere(name))) {
        const target = relative(root, fileOf(page, path))
        if (!reached.has(target)) {
          waiting.push(target)
        }
      }
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([])
  })
})

describe("the pictures of the documents", () => {
  it("are each shown by a page", () => {
    const shown = pages.flatMap((page) =>
      linksOf(readPage(page)).map((link) => relative(root, fileOf(page, link))),
    )
    const pictures = readdirSync(join(root, "docs/images")).map((name) => join("docs/images", name))
    expect(pictures.length).toBeGreaterThan(10)
    expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([])
  })
})

describe("a line of the documents", () => {
  /** The lines that can be wrapped: not tables, code, pictures and addresses. */
  const sentences = (text: string) =>
    text
      .replaceAll(/^```[\s\S]*?^```/gm, "")
      .split("\n")
      .filter((line) => !/^\s*(\||!\[|https?:)/.test(line) && !line.startsWith("<!--"))

  it.each(pages)("%s has none of 140 characters or more", (page) => {
    expect(sentences(read(page)).filter((line) => line.length >= 140)).toEqual([])
  })

  it("README.md has none of more, in its tables, code and addresses either", () => {
    const lines = read("README.md").split("\n")
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => line.length > 140)).toEqual([])
  })
})

describe("a page that npm shows", () => {
  it.each(onNpm)("%s links to nothing beside it, and to pictures where they are handed out", (page) => {
    const links = linksOf(read(page))
    expect(links.filter((link) => !isElsewhere(link) && !link.startsWith("#"))).toEqual([])
    expect(links.filter((link) => /\.(png|svg)$/.test(link) && !link.startsWith(addresses.picture))).toEqual(
      [],
    )
  })

  it.each(onNpm)("%s has an address for each name that it links to", (page) => {
    const text = read(page)
    const listed = [...text.matchAll(/^\[([^\]]+)\]:\s/gm)].map(([, name]) => name)
    const used = [...text.matchAll(/\]\[([^\]]+)\]/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(listed.sort())
  })

  it("is at home where package.json says", () => {
    const { repository, bugs, homepage } = JSON.parse(read("package.json")) as {
      repository: { url: string }
      bugs: string
      homepage: string
    }
    const home = addresses.page.replace("/blob/main/", "")
    expect([repository.url, bugs, homepage]).toEqual([`git+${home}.git`, `${home}/issues`, `${home}#readme`])
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
    const settings = ["endpoint", "transId", "payId", "executes"]
    const all = [...FAULT_KINDS, ...EXECUTIONS, ...Object.keys(USUAL_ASSUMPTIONS), ...settings]
    expect(first.sort()).toEqual(all.sort())
  })
})
