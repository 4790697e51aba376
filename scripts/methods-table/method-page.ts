import { codesPart } from "./code-table"
import { guessedFiles } from "./guessed-files"
import { merchantPart } from "./merchant-part"
import { openingOf, parameterTable } from "./parameters"
import type { MethodFacts, Sources } from "./sources"
import { storefrontSentences } from "./storefront-sentences"
import { table } from "./table"
import { keyOf, madeBy, moneyMovesText, notifyText } from "./words"

/** Generates `docs/methods/<id>.md`: everything about one method. */
export function methodPage(method: MethodFacts, sources: Sources): string {
  const { id, file } = openingOf(method.id, sources)
  return `${[
    `# ${method.title} (\`${method.id}\`)`,
    madeBy,
    storefrontSentences[method.id] ?? "",
    table(
      ["", ""],
      [
        ["provider id", `\`${method.providerId}\``],
        ["document", method.document],
        ["money moves", moneyMovesText(method).replace(" ¹", "")],
        ["notice", notifyText(method)],
      ],
    ),
    "## Before you switch it on",
    merchantPart(method, sources),
    "## What the gateway is asked",
    table(["to", "calls", "when"], calls(method, file)),
    ...(guessedFiles.includes(id) ? [guessText(id, file)] : []),
    "## Parameters",
    `All of them by \`parameters: { ${keyOf(method.id)}: { … } }\` of the plugin's options, and by your own server for one payment. See [where values come from](../methods.md#where-values-come-from).`,
    parameterTable(method, sources),
    "## Codes",
    codesPart(method, sources),
  ].join("\n\n")}\n`
}

function calls(method: MethodFacts, opening: string): string[][] {
  const wholly = method.family === "alipay" ? ", until Alipay's daily reconciliation" : ""
  const reversal =
    method.moneyMoves === "at-capture"
      ? "an order is canceled before anything was captured"
      : `a payment that nobody has paid is called off${wholly}`
  return [
    ["open", `\`${opening}\``, openedWhen(method)],
    ...(method.moneyMoves === "at-capture"
      ? [
          [
            "capture",
            "`capture.aspx`",
            "you capture, in full or in parts; the last part can release the rest",
          ],
        ]
      : []),
    ...(method.release ? [["reverse", "`reverse.aspx`", reversal]] : []),
    ...(method.refund ? [["credit", "`credit.aspx`", refundedWhen(method)]] : []),
    [
      "inquire",
      `\`${method.inquiry}.aspx\``,
      "no notice came, or an answer was lost, and the PayID is known",
    ],
    ["inquire", "`inquire24.aspx`", "the same by TransID, for a day"],
  ]
}

function openedWhen({ opensBy }: MethodFacts): string {
  switch (opensBy) {
    case "redirect":
      return "the shopper's browser goes there"
    case "qr":
    case "app":
      return "the payment session is created"
    case "scanned-code":
      return "the cart is completed, once for each scanned code"
  }
}

function refundedWhen({ holdBackMinutes }: MethodFacts): string {
  const wait = `; waits until the gateway's first notice was answered, at most ${holdBackMinutes} minutes`
  return `you refund, in full or in parts, or a captured order is canceled${holdBackMinutes > 0 ? wait : ""}`
}

function guessText(id: string, file: string): string {
  return `**The file name is a guess.** Every known copy of the document has lost it; \`${file}\` is named after Alipay's. Ask the\ngateway's support, and set \`accounts[].endpoints: { "${id}": "…" }\` if yours differs.`
}
