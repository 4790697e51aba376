import type { MethodFacts, Sources } from "./sources"
import { table } from "./table"

/** Details (digits 5 to 8 of a Code) that are worth knowing, by operation. */
const details = {
  payment: ["0053", "0100", "0305", "0313", "0934", "0985"],
  capture: ["0067", "0072", "0075"],
  reversal: ["0054", "1102", "1519", "1815"],
  refund: ["0957", "0958", "0959"],
} as const

/** Digits 2 to 4 of a Code, where the gateway's public list has them (protocol notes 9.3). */
const modules: Readonly<Partial<Record<MethodFacts["family"], string>>> = {
  alipay: "119",
  "alipay-ppro": "249",
}

/** The Codes a merchant may encounter with a method, explained. */
export function codesPart(
  { family, moneyMoves, release, refund }: MethodFacts,
  { explain }: Sources,
): string {
  const module = modules[family]
  const asked = [
    ...rowsOf("payment"),
    ...(moneyMoves === "at-capture" ? rowsOf("capture") : []),
    ...(release ? rowsOf("reversal") : []),
    ...(refund ? rowsOf("refund") : []),
  ]
  const known =
    module === undefined
      ? "The gateway's public list does not name this method's module, digits 2 to 4."
      : `Digits 2 to 4 are \`${module}\`.`
  return [
    `A Code has 8 characters: the first says what came of it (\`0\` done, \`2\` and \`4\` not done, \`6\` open). ${known} The last four say why:`,
    table(["digits 5 to 8", "at", "meaning", "what to do"], asked),
  ].join("\n\n")

  function rowsOf(at: keyof typeof details): string[][] {
    return details[at].map((detail) => {
      const { text, categoryText } = explain(`2${module ?? "000"}${detail}`)
      return [`\`${detail}\``, at, text, categoryText]
    })
  }
}
