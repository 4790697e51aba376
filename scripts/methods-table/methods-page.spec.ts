import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { type MethodId, methods } from "../../src/domain/methods"
import { isSettable, openingEndpoints } from "../../src/domain/opening-endpoints"
import { browserSettings } from "../../src/domain/request-settings"
import { explainCode } from "../../src/paygate/codes"
import { currencyRules } from "../../src/paygate/endpoints"
import endpoints from "../../src/paygate/endpoints/__fixtures__/endpoints.json"
import { tableRow } from "../../src/paygate/endpoints/field-meta"

import { guessedFiles } from "./guessed-files"
import { questionsOf } from "./merchant-part"
import { methodPage } from "./method-page"
import { methodsPage } from "./methods-page"
import { openQuestions } from "./open-questions"
import type { Sources } from "./sources"
import { storefrontSentences } from "./storefront-sentences"

type Field = Parameters<typeof tableRow>[0]

const sources: Sources = {
  methods: Object.values(methods),
  openings: openingEndpoints,
  currencyRules,
  isSettable: (method, parameter) => isSettable(method as MethodId, parameter),
  browserSettings,
  formatOf: (field) => tableRow(field as Field)?.format,
  explain: explainCode,
}
const docs = join(__dirname, "../../docs")
const page = methodsPage(sources)
const pageOf = (id: MethodId) => methodPage(methods[id], sources)

/** Only the words: the formatter decides how columns are aligned and lines are padded. */
const words = (markdown: string) => markdown.replaceAll(/-{3,}/g, "---").replaceAll(/\s+/g, " ").trim()

describe("docs/methods.md and the pages of the methods", () => {
  it("are up to date; `npm run docs:methods` makes them so", () => {
    expect(words(readFileSync(join(docs, "methods.md"), "utf8"))).toBe(words(page))
    for (const { id } of sources.methods) {
      expect(words(readFileSync(join(docs, "methods", `${id}.md`), "utf8"))).toBe(
        words(pageOf(id as MethodId)),
      )
    }
  })

  it("are one for each method, each with a sentence for storefronts", () => {
    const ids = Object.keys(methods).sort()
    expect(Object.keys(storefrontSentences).sort()).toEqual(ids)
    expect(readdirSync(join(docs, "methods")).sort()).toEqual(ids.map((id) => `${id}.md`).sort())
  })

  it("say which file names are guesses, as many as the documents lost", () => {
    const openings = Object.values(openingEndpoints).map(({ id }) => id as string)
    const lost = endpoints.endpoints.filter(
      ({ id, fileCertainty }) => fileCertainty === "assumed" && openings.includes(id),
    )
    expect(lost.map(({ id }) => id)).toEqual(guessedFiles)
    expect(page.match(/\.md\) ⁴/g)).toHaveLength(2)
    expect(pageOf("wechat-qr")).toContain("**The file name is a guess.**")
    expect(pageOf("wechat")).not.toContain("guess")
  })

  it("list what can be set, and by whom, and leave out what belongs to each payment", () => {
    const twint = words(pageOf("twint"))
    expect(twint).toContain("| `RefNr` | ans..40 | | |")
    expect(twint).toContain("| `OrderDesc` | ans..768 | | names and quantities of what is bought |")
    expect(words(pageOf("alipay"))).toContain("| `AccBank` | ans..7 | `data: { bank }` | |")
    for (const { id } of sources.methods) {
      expect(pageOf(id as MethodId)).not.toMatch(/`(TransID|Amount|ReqID|ReqId|BuyerID[Cc]ode)`/)
    }
  })

  it("answer what a merchant asks first, and say what no document answers", () => {
    const twint = words(pageOf("twint"))
    expect(twint).toContain("| currencies | CHF; your contract may allow fewer |")
    expect(twint).toContain(
      "| captures | in full, or in parts of which the last can release the rest; with Sale, none |",
    )
    expect(words(pageOf("alipay-ppro"))).toContain(
      "within 10 minutes of paying they may have to wait for a notice |",
    )
    expect(words(pageOf("wechat"))).toContain("by the gateway's own time, or by `TimeOut` if you set it |")
    for (const { id, family } of sources.methods) {
      expect(questionsOf(methods[id as MethodId])).not.toEqual([])
      expect(Object.keys(openQuestions)).toContain(family)
    }
    const known = sources.methods.flatMap(({ id, family }) => [id, family])
    expect(Object.keys(openQuestions).filter((name) => !known.includes(name))).toEqual([])
  })

  it("name the calls that a method has, and no other", () => {
    expect(pageOf("twint")).toContain("`capture.aspx`")
    expect(pageOf("alipay")).not.toMatch(/capture\.aspx|reverse\.aspx/)
    expect(pageOf("alipay-spot")).toContain("`inquireExt.aspx`")
    expect(pageOf("alipay-ppro")).toContain("at most 10 minutes")
  })
})
