import texts from "./index"

/** Every text of a language by its path: "paygate-common.copy". */
function flat(tree: object, path = ""): ReadonlyMap<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const here = path === "" ? key : `${path}.${key}`
    return typeof value === "object" && value !== null
      ? [...flat(value, here)]
      : [[here, String(value)] as const]
  })
  return new Map(entries)
}

const english = flat(texts.en)
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

/** The gateway's own names, brands and signs, which no language writes otherwise. */
const names = [
  "AboID",
  "CHF",
  "Code",
  "Code {{code}}",
  "Len",
  "MAC",
  "MerchantID",
  "Paygate",
  "TLS",
  "TWINT",
  "TransID",
  "–",
]

/** Wallets as they are called outside China, and signs of time. */
const inLatinScript = ["Alipay", "Alipay (PPRO)", "WeChat Pay", "{{value}} ms", "{{value}} s"]

/** Words that a language has in common with English. */
const shared = {
  de: [
    "Batch",
    "Batches",
    "Gateway",
    "Host",
    "Name",
    "Version {{version}}",
    "{{account}}, MerchantID {{merchant}}",
  ],
  fr: [
    ...["Absent", "Capture", "Description", "E-mail", "Message", "Note", "Total", "Version {{version}}"],
    ...["capture", "pages", "{{account}}, MerchantID {{merchant}}", "{{value}} h", "{{value}} min"],
  ],
  it: [
    "“{{words}}”",
    ...["Account", "E-mail", "File", "Gateway", "Host", "{{account}}, MerchantID {{merchant}}"],
    ...["{{merchant}}, account {{account}}", "{{value}} h", "{{value}} min"],
  ],
  zhCN: ["“{{words}}”"],
} as const

describe.each(["de", "fr", "it", "zhCN"] as const)("the texts in %s", (language) => {
  const all = flat(texts[language])

  it("are all there, and no others", () => {
    expect([...all.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it("have the same values in them as the English ones", () => {
    for (const [key, text] of english) {
      expect([key, placeholders(all.get(key) ?? "")]).toEqual([key, placeholders(text)])
    }
  })

  it("are English nowhere but where both languages say the same", () => {
    const untranslated = new Set([...all].flatMap(([key, text]) => (english.get(key) === text ? [text] : [])))
    const latin = language === "zhCN" ? [] : inLatinScript
    expect([...untranslated].sort()).toEqual([...names, ...latin, ...shared[language]].sort())
  })

  it("have the quotation marks and apostrophes of print", () => {
    expect([...all].filter(([, text]) => /['"]| {2}|^\s|\s$/.test(text))).toEqual([])
  })
})

it("plurals are also found under their plain key, where i18next looks in Chinese", () => {
  expect(flat(texts.zhCN).get("paygate-overview.openProblems")).toContain("{{count}}")
})

it("French has blanks that do not break before its punctuation", () => {
  expect([...flat(texts.fr)].filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([])
})
