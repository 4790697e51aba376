import { openQuestions } from "./open-questions"
import { openingOf } from "./parameters"
import type { MethodFacts, Sources } from "./sources"
import { table } from "./table"
import { currenciesText } from "./words"

/** What a merchant needs to know before enabling a method, answered from the facts the plugin itself uses. */
export function merchantPart(method: MethodFacts, sources: Sources): string {
  return [
    table(
      ["for a merchant", ""],
      [
        ["currencies", `${currenciesText(method, sources)}; your contract may allow fewer`],
        ["captures", capturesText(method)],
        ["refunds", refundsText(method)],
        ["a canceled order", cancelText(method)],
        ["a payment nobody finishes", expiryText(method, sources)],
        [
          "limits",
          "amounts below 100 of the smallest unit need an agreement; the highest amount is in your contract",
        ],
      ],
    ),
    "The documents do not say:",
    questionsOf(method)
      .map((question) => `- ${question}`)
      .join("\n"),
    "Ask the gateway's support, with your MerchantID; what your contract allows, whoever sold it to you.",
  ].join("\n\n")
}

/** The open questions about a method: those of its family, and its own. */
export function questionsOf({ id, family }: MethodFacts): readonly string[] {
  return [...new Set([...(openQuestions[family] ?? []), ...(openQuestions[id] ?? [])])]
}

function capturesText({ moneyMoves, partialCapture }: MethodFacts): string {
  switch (moneyMoves) {
    case "at-payment":
      return "none: the money moves when the shopper pays"
    case "at-capture":
      return partialCapture
        ? "in full, or in parts of which the last can release the rest; with Sale, none"
        : "in full; with Sale, none"
  }
}

function refundsText({ refund, holdBackMinutes }: MethodFacts): string {
  if (!refund) {
    return "none"
  }
  const wait =
    holdBackMinutes > 0
      ? `; within ${holdBackMinutes} minutes of paying they may have to wait for a notice`
      : ""
  return `in full or in parts, up to what was captured${wait}`
}

function cancelText({ moneyMoves, release }: MethodFacts): string {
  if (moneyMoves === "at-capture") {
    return "its reservation is released, what was captured is refunded"
  }
  return release ? "is refunded; a payment that nobody has paid yet is called off" : "is refunded"
}

function expiryText(method: MethodFacts, sources: Sources): string {
  const { shape } = openingOf(method.id, sources).request
  const limit = Object.keys(shape).find(
    (name) => /^timeout$/i.test(name) && sources.isSettable(method.id, name),
  )
  const own =
    limit === undefined
      ? "ends by the gateway's own time"
      : `ends by the gateway's own time, or by \`${limit}\` if you set it`
  return method.family === "alipay" && limit !== undefined ? `${own} (merchants in China only)` : own
}
