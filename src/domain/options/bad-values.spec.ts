import { checkOptions, type OptionSchema, writtenSchema } from "../../paygate/options"

import { badValues } from "./__fixtures__/bad-values"
import { goodOptions } from "./__fixtures__/good-options"
import { optionsSchema } from "./options-schema"

/** Every option of the schema, those that hold other options too. */
const optionsOf = ({ properties = {} }: OptionSchema, path = ""): string[] =>
  Object.entries(properties).flatMap(([name, option]) => [
    `${path}${name}`,
    ...optionsOf(option, `${path}${name}.`),
    ...(option.items === undefined ? [] : optionsOf(option.items, `${path}${name}[].`)),
  ])

function linesFor(options: unknown): string[] {
  const checked = checkOptions(optionsSchema, options)
  return checked.kind === "valid"
    ? []
    : checked.problems.map(({ path, problem }) => `option ${path} ${problem}`)
}

const rows = Object.entries(badValues).flatMap(([option, values]) =>
  values.map(({ what, options, line }) => [option, what, options, line] as const),
)

describe("a bad value", () => {
  it("is tried of every option that there is", () => {
    expect(Object.keys(badValues).sort()).toEqual(optionsOf(writtenSchema(optionsSchema)).sort())
    expect(Object.values(badValues).filter((values) => values.length === 0)).toEqual([])
  })

  it.each(rows)("of %s, %s, is refused with its path and the remedy", (_, __, options, line) => {
    expect(linesFor(options)).toEqual([line])
  })

  it("is told together with all others, each once", () => {
    const accounts = [
      { id: "a b", gateway: "cockpit", encryption: { key: "x", cypher: "aes" }, hmacKey: " h" },
    ]
    expect(
      linesFor({ ...goodOptions, accounts, orphan: "hold", parameters: { twint: { Nope: 1 } } }),
    ).toEqual([
      "option accounts[0].id must be 1 to 32 letters, digits or hyphens",
      "option accounts[0].merchantId is missing; set it, or the environment variable it is read from: MerchantID, in the gateway's spelling",
      'option accounts[0].encryption.cypher is unknown; did you mean "cipher"?',
      'option accounts[0].encryption.key must have 4 to 56 bytes for Blowfish; copy it once more, or correct "cipher"',
      "option accounts[0].hmacKey has white space around it; remove what was copied along",
      'option orphan is unknown; did you mean "orphans"?',
      "option parameters.twint.Nope is not a parameter that can be set (TWINT document, payment)",
    ])
  })

  it("is never repeated in the message", () => {
    const accounts = [{ ...goodOptions.accounts[0], gateway: "ftp://topsecret", hmacKey: " topsecret" }]
    expect(linesFor({ ...goodOptions, accounts }).join()).not.toContain("topsecret")
  })

  it("is none of these", () => {
    for (const good of [
      goodOptions,
      { ...goodOptions, backendUrl: "http://localhost:9000" },
      { ...goodOptions, backendUrl: "https://API.Shop.example:443/medusa/" },
      {
        ...goodOptions,
        storefrontUrls: ["https://bücher.example/#/checkout", "http://localhost:8000/a?b=c"],
      },
    ]) {
      expect(linesFor(good)).toEqual([])
    }
  })
})
