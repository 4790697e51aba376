import { knownDetails } from "./details"
import { explainCode } from "./explain-code"
import { languages } from "./language"
import { namedModules } from "./modules"
import { ipAddress, parameterNumbers } from "./parameters"
import { codeTexts } from "./texts"
import type { CodeTexts } from "./texts/code-texts"

/** Details of protocol notes 9.4, row by row. */
const noted = `
  0000 0040 0045 0046 0047 0048 0050 0083 0051 0052 0053 0054 0055 0056 0060 0061 0062 0063 0064 0065 0066 0067 0068
  0069 0070 0071 0072 0073 0074 0075 0076 0077 0078 0080 0082 0081 0100 0101 0102 0110 0111 0103 0104 0301 0303 0330
  0340 0396 0305 0312 0313 0314 0333 0334 0343 0349 0350 0321 0600 0702 0703 0705 0709 0801 0802 0803 0804 0805 0806
  0807 0808 0809 0810 0901 0902 0904 0905 0906 0931 0934 0946 0950 0951 0952 0953 0957 0958 0959 0960 0982 0984 0985
  0991 0992 0994 1102 1515 1519 1815 1956`
  .trim()
  .split(/\s+/)

/** Modules of protocol notes 9.3. */
const notedModules = `
  000 001 010 011 012 013 014 015 016 017 018 019 030 040 050 060 100 110 111 112 115 116 117 119 120 125 141 150 154
  155 157 159 165 168 169 177 187 189 192 193 206 230 231 232 233 234 235 236 237 239 241 245 246 249 252 256 257 258
  259 260 261 264 272 273 276 277 284 285 286 287 289 290 294 300 305 311 316 360`
  .trim()
  .split(/\s+/)

/** Parameter numbers of protocol notes 9.5. */
const notedParameters = `
  0001 0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0014 0020 0021 0022 0023 0025 0032 0041 0042 0044 0049
  0085 0086 0087 0099 0145 003D 003E 0973 0990 0993 1210 1211 1212 1213 1214 1233 1283 1348 1357 1365 1389 1700 1714
  1990 2206`
  .trim()
  .split(/\s+/)

const fraudDetails = ["011", "012", "013", "014", "016"].flatMap((range) =>
  [..."ABCDEFGHI"].map((sign, index) => `${range}${range === "016" ? index + 1 : sign}`),
)

/** Every text of a language with its place: "detail 0053". */
function textsOf(texts: CodeTexts): (readonly [place: string, text: string])[] {
  return Object.entries(texts).flatMap(([area, words]: [string, CodeTexts[keyof CodeTexts]]) => {
    if (typeof words === "function") return [[area, words("Alipay", "PPRO")] as const]
    return typeof words === "string"
      ? [[area, words] as const]
      : Object.entries(words).map(([key, text]: [string, string]) => [`${area} ${key}`, text] as const)
  })
}

describe("the words for codes", () => {
  it("are there for every detail, module and parameter of the notes", () => {
    expect([...knownDetails].sort()).toEqual([...noted].sort())
    expect([...namedModules, ...Object.keys(codeTexts.en.parameterFault)].sort()).toEqual(
      [...notedModules].sort(),
    )
    expect([...Object.keys(parameterNumbers), ipAddress].sort()).toEqual([...notedParameters].sort())
  })

  it.each(languages)("of %s are all there", (language) => {
    for (const [place, text] of textsOf(codeTexts[language])) {
      expect([place, text.trim()]).not.toEqual([place, ""])
    }
  })

  it.each([
    ["de", ["module 3-d-secure"]],
    ["fr", ["module 3-d-secure", "through"]],
    ["it", ["module database", "module 3-d-secure"]],
    ["zh", ["module 3-d-secure"]],
  ] as const)("of %s are English only where both languages say the same", (language, same) => {
    const english = new Map(textsOf(codeTexts.en))
    const untranslated = textsOf(codeTexts[language]).filter(([place, text]) => english.get(place) === text)

    expect(untranslated.map(([place]) => place).sort()).toEqual([...same].sort())
  })

  it("tell the fraud check's limits from other details with the same beginning", () => {
    for (const detail of fraudDetails) expect(explainCode(`2294${detail}`).category).toBe("declined")
    for (const detail of ["0110", "0111", "0160", "014J", "0171"]) {
      expect(explainCode(`2294${detail}`).text).not.toContain("fraud check")
    }
  })
})
