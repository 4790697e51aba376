import { readFileSync } from "node:fs"
import { join } from "node:path"

import { configurationPage, type OptionSchema } from "./configuration-page"
import { configurationSources } from "./sources.cjs"

const { options, account, routing } = configurationSources
const page = configurationPage(configurationSources)

/** The words alone: how the columns are aligned is up to the formatter. */
const words = (markdown: string) => markdown.replaceAll(/-{3,}/g, "---").replaceAll(/\s+/g, " ").trim()

/** Options that nothing describes. */
const silent = (schema: OptionSchema, path = ""): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, option]) =>
    option.properties ? silent(option, `${path}${name}.`) : option.description ? [] : [`${path}${name}`],
  )

describe("docs/configuration.md", () => {
  it("is up to date; `npm run docs:configuration` makes it so", () => {
    expect(words(readFileSync(join(__dirname, "../../docs/configuration.md"), "utf8"))).toBe(words(page))
  })

  it("has a meaning for every option", () => {
    expect([options, account, routing].flatMap((schema) => silent(schema))).toEqual([])
  })

  it("tells what has to be given, what may be left out, and what is taken then", () => {
    const text = words(page)
    expect(text).toContain("| `encryption.key` | text | — |")
    expect(text).toContain("| `previousHmacKey` | text | _none_ |")
    expect(text).toContain("| `orphans` | `return`, `hold` | `return` |")
    expect(text).toContain("| `retention.noticesDays` | number, 1 or more | `90` |")
    expect(text).toContain("| `lookBackDays` | number, 0 to 365 | `30` |")
    expect(text).toContain("| `batch.lineEnd` | `lf`, `crlf` | `lf` |")
    expect(text).toContain("| `wechat-qr` | [")
  })
})
