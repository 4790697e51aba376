import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

import endpoints from "../src/paygate/endpoints/__fixtures__/endpoints.json"

import { anchorsOf } from "./anchors"

const root = resolve(__dirname, "..")
const folders = ["src", "exploration", "integration-tests", "demo", "bench", "scripts", "docs"]
const itself = "scripts/references.spec.ts"

const sources = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|cjs|mjs|md)$/.test(file) && !/node_modules|(^|\/)dist\//.test(file))
    .map((file) => join(folder, file))
    .filter((file) => file !== itself),
)

/** A text without comment markers at line starts, so that a reference may span two lines. */
const flat = (text: string) => text.replaceAll(/\n\s*(?:\*|\/\/|#)?\s*/g, " ")
const textOf = (file: string) => flat(readFileSync(join(root, file), "utf8"))

const protocol = readFileSync(join(root, "docs/protocol.md"), "utf8")
const sections = [...protocol.matchAll(/^#+ (\d+(?:\.\d+)?)\.? /gm)].map(([, number]) => number!)

/** The rows of the table of documents: name, content, chapters. */
const documents = new Map(
  [...protocol.matchAll(/^\| (?=\S+.* document +\|)(.+?) +\|.+?\| (.+?) +\|$/gm)].map(
    ([, name, chapters]) => [
      name!,
      chapters!.split(/, (?![^(]*\))/).map((chapter) => chapter.replace(/ \(.*\)$/, "")),
    ],
  ),
)

/** Documents by the ids of the tables that come from them. */
const tablesOf: Readonly<Record<string, string>> = {
  "TWINT document": "twint",
  "Alipay document": "alipay",
  "Alipay via PPRO document": "alipay_ppro",
  "WeChat document": "wechat",
  "subscription document": "subscription",
}

function parametersOf(document: string): string[] {
  const tables = endpoints.endpoints.filter(({ id }) => id.split(".")[0] === tablesOf[document])
  return tables.flatMap(({ request }) => request.map(({ name }) => name))
}

interface Reference {
  readonly text: string
  readonly resolved: boolean
}

const numbers = String.raw`\d+\w?(?:\.\d+)*`

/** `protocol notes 4.2`, `protocol notes 9.1, 9.2 and 16`. */
function sectionReferences(text: string): Reference[] {
  const pattern = new RegExp(
    `protocol notes(?: (${numbers}(?:(?:, | and |, and | to )${numbers})*))?(?!\\])`,
    "gi",
  )
  return [...text.matchAll(pattern)].map(([found, list]) => ({
    text: found,
    resolved:
      found.startsWith("protocol") &&
      list !== undefined &&
      list.split(/, and |, | and | to /).every((number) => sections.includes(number)),
  }))
}

/** `TWINT document, capture` or `WeChat document, TimeOut`; a chapter or a parameter follows the comma. */
function documentReferences(text: string): Reference[] {
  const named =
    /\b(\w+|Alipay via PPRO) documents?\b(?:, ([\w -]+?)(?= and for |[;:.)"\\*]| [a-z]+ it | and (?!in)))?/g
  return [...text.matchAll(named)].flatMap(([found, name, topic]) => {
    const document = `${name!} document`
    const isNamed = /^[A-Z]{2}|^Ali|^WeChat|^subscription/.test(name!)
    if (!isNamed) return []
    const known = documents.get(document)
    const fits = topic === undefined || known?.includes(topic) || parametersOf(document).includes(topic)
    return [{ text: found, resolved: known !== undefined && fits === true }]
  })
}

/** `docs/architecture.md#one-direction` and every other page a text mentions. */
function pageReferences(file: string, text: string): Reference[] {
  const named = /(?<![\w/*${}.-])((?:\.{1,2}\/)*[\w-]+(?:\/[\w-]+)*\.md)(#[\w-]+)?/g
  return [...text.matchAll(named)].map(([found, page, anchor]) => {
    const path = [".", dirname(file), "docs", "docs/methods"]
      .map((base) => resolve(root, base, page!))
      .find((each) => existsSync(each))
    const resolved =
      path !== undefined &&
      (anchor === undefined || anchorsOf(readFileSync(path, "utf8")).includes(anchor.slice(1)))
    return { text: found, resolved }
  })
}

/** Section numbers that do not say of which document. */
function strayReferences(text: string): Reference[] {
  return [...text.matchAll(/\b(?:design|guide|section|chapter)s? (?:section )?\d[\d.]*/gi)].map(
    ([found]) => ({
      text: found,
      resolved: false,
    }),
  )
}

const unresolved = (references: Reference[]) =>
  references.filter(({ resolved }) => !resolved).map(({ text }) => text)

const findings = (file: string, text: string) =>
  unresolved([
    ...sectionReferences(text),
    ...documentReferences(text),
    ...(file.endsWith(".md") ? [] : [...pageReferences(file, text), ...strayReferences(text)]),
  ])

describe("references", () => {
  it("all lead somewhere: to a section of the protocol notes, a document listed there, or a page of docs", () => {
    const found = sources
      .filter((file) => file !== "docs/protocol.md")
      .flatMap((file) => findings(file, textOf(file)).map((text) => `${file}: ${text}`))
    expect(found).toEqual([])
  })

  it("are found in every form", () => {
    const count = sources.flatMap((file) => sectionReferences(textOf(file))).length
    expect(count).toBeGreaterThan(100)
    expect([...documents.keys()]).toEqual(Object.keys(tablesOf))
  })

  it.each([
    "/** As said (protocol notes 99.1). */",
    "/** As said. Protocol notes 4.2. */",
    "/** As said (protocol notes). */",
    "/** Design section 6.4. */",
    "/** See guide 3.4. */",
    "/** See money.md. */",
    "/** See docs/protocol.md#nowhere. */",
    "/** The rest is released (TWINT document, cancellation). */",
    "/** The rest is released (PPRO document, notes). */",
    "/** Over two lines (TWINT\n * document, nothing). */",
  ])("that lead nowhere are told: %s", (comment) => {
    expect(findings("src/index.ts", flat(comment))).toHaveLength(1)
  })

  it.each([
    "/** As said (protocol notes 4.2, 9.1 and 16). */",
    "/** Released (TWINT document, capture; protocol notes 2.3). */",
    "/** Over two lines (Alipay via PPRO\n * document, credit with reference). */",
    "/** The minutes (WeChat document, TimeOut). */",
    "/** What the documents say of it. */",
    "/** See docs/architecture.md#one-direction. */",
  ])("that lead somewhere are fine: %s", (comment) => {
    expect(findings("src/index.ts", flat(comment))).toEqual([])
  })
})
