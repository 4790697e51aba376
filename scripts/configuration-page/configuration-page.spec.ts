import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { loadEnv } from "@medusajs/framework/utils"

import { configurationPage } from "./configuration-page"
import { keyInEnvFile } from "./env-file"
import { configurationSources, type OptionSchema } from "./sources.cjs"

const page = configurationPage(configurationSources)

/** Only the words: the formatter decides how columns are aligned. */
const words = (markdown: string) => markdown.replaceAll(/-{3,}/g, "---").replaceAll(/\s+/g, " ").trim()

/** Options without a description. */
const silent = (schema: OptionSchema, path = ""): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, option]) =>
    option.properties
      ? silent(option, `${path}${name}.`)
      : [
          ...(option.description ? [] : [`${path}${name}`]),
          ...silent(option.items ?? {}, `${path}${name}[].`),
        ],
  )

describe("docs/configuration.md", () => {
  it("is up to date; `npm run docs:configuration` makes it so", () => {
    expect(words(readFileSync(join(__dirname, "../../docs/configuration.md"), "utf8"))).toBe(words(page))
  })

  it("has a meaning for every option", () => {
    expect(silent(configurationSources.options)).toEqual([])
  })

  it("tells what has to be given, what may be left out, and what is taken then", () => {
    const text = words(page)
    expect(text).toContain("| `encryption.key` | text | — |")
    expect(text).toContain("| `previousHmacKey` | text | _none_ |")
    expect(text).toContain("| `orphans` | `refund`, `hold` | `refund` |")
    expect(text).toContain("| `retention.noticesDays` | number, 1 to 3650 | `90` |")
    expect(text).toContain("| `inquiryDays` | number, 0 to 365 | `30` |")
    expect(text).toContain("| `batch.lineEnd` | `lf`, `crlf` | `lf` |")
    expect(text).toContain("| `wechat-qr` | [")
  })

  it("shows how a key with $ and # is written so that Medusa reads it whole, however often it reads the file", () => {
    const folder = mkdtempSync(join(tmpdir(), "paygate-env-"))
    writeFileSync(join(folder, ".env"), `${keyInEnvFile.line}\n`)
    try {
      loadEnv("development", folder)
      loadEnv("development", folder)
      expect(process.env["PAYGATE_ENCRYPTION_KEY"]).toBe(keyInEnvFile.key)
    } finally {
      delete process.env["PAYGATE_ENCRYPTION_KEY"]
      rmSync(folder, { recursive: true })
    }
    expect(page).toContain(keyInEnvFile.line)
  })
})
