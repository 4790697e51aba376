import { readFileSync } from "node:fs"
import { join } from "node:path"

import { methods, type MethodId } from "../../src/domain/methods"
import { openingOperations, parameterProblem } from "../../src/domain/opening-operations"
import { currencyRules } from "../../src/paygate/operations"
import endpoints from "../../src/paygate/operations/__fixtures__/endpoints.json"
import { tableRow } from "../../src/paygate/operations/field-meta"
import { guessedFiles } from "./guessed-files"
import { methodsPage } from "./methods-page"
import { storefrontSentences } from "./storefront-sentences"

type Field = Parameters<typeof tableRow>[0]

const page = methodsPage({
  methods: Object.values(methods),
  openings: openingOperations,
  currencyRules,
  parameterProblem: (method, name, value) => parameterProblem(method as MethodId, name, value),
  formatOf: (field) => tableRow(field as Field)?.format,
})

/** The words alone: how the columns are aligned and lines are padded is up to the formatter. */
const words = (markdown: string) => markdown.replaceAll(/-{3,}/g, "---").replaceAll(/\s+/g, " ").trim()

describe("docs/methods.md", () => {
  it("is up to date; `npm run docs:methods` makes it so", () => {
    const written = readFileSync(join(__dirname, "../../docs/methods.md"), "utf8")
    expect(words(written)).toBe(words(page))
  })

  it("has a sentence for each method, and for no other", () => {
    expect(Object.keys(storefrontSentences).sort()).toEqual(Object.keys(methods).sort())
  })

  it("says which file names are guesses, as many as the documents lost", () => {
    const openings = Object.values(openingOperations).map(({ id }) => id as string)
    const lost = endpoints.endpoints.filter(
      ({ id, fileCertainty }) => fileCertainty === "assumed" && openings.includes(id),
    )
    expect(lost.map(({ id }) => id)).toEqual(guessedFiles)
    expect(page.match(/The file name is a guess/g)).toHaveLength(2)
  })

  it("lists what a shop can set and leaves out what belongs to each payment", () => {
    expect(page).toContain(
      "`parameters: { twint: { … } }`: `RefNr` ans..40, `UserData` ans..1024, `Plain` ans..50",
    )
    expect(page).not.toContain("`TransID`")
    expect(page).not.toContain("`ReqId`")
  })
})
