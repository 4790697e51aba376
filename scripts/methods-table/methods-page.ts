import { guessedFiles } from "./guessed-files"
import { openingOf, optionalParameters } from "./optional-parameters"
import type { MethodFacts, Sources } from "./sources"
import { storefrontSentences } from "./storefront-sentences"
import { currenciesText, moneyMovesText, notifyText, opensByText, yesNo } from "./words"

/** `docs/methods.md`, made of the facts that the plugin itself goes by. */
export function methodsPage(sources: Sources): string {
  return `${[
    "# Payment methods",
    "<!-- Made by `npm run docs:methods` from src/domain/methods.ts and src/domain/opening-operations.ts. Change those. -->",
    "One Medusa payment provider each; list the ids you want in `methods`, then switch the providers on per region. A method\nrefuses what it cannot do with an error that says why, before anything reaches the gateway.",
    "## Choose",
    table(
      ["method", "provider id", "opens by", "currencies"],
      sources.methods.map((method) => [
        `[\`${method.id}\`](#${method.id})`,
        `\`${method.providerId}\``,
        opensByText(method),
        currenciesText(method, sources),
      ]),
    ),
    'An account with `merchant: "domestic"` belongs to a merchant in China. What your contract allows may be less.',
    "## What each can do",
    table(
      ["method", "money moves", "capture in parts", "reverse", "credit", "state asked by", "notice"],
      sources.methods.map((method) => [
        `\`${method.id}\``,
        moneyMovesText(method),
        yesNo(method.partialCapture),
        method.reverse ? reverseText(method) : "no",
        method.credit ? "yes, in parts" : "no",
        `\`${method.inquiry}.aspx\``,
        notifyText(method) + (method.id === "wechat-qr" ? " ³" : ""),
      ]),
    ),
    [
      "¹ The payment reserves the money. With a TWINT contract of type Sale (`twintSale: true`) it moves at once, and there is\nnothing to capture.",
      "² Always the whole payment, and only until Alipay's daily reconciliation; later the money goes back as a credit.",
      "³ The document lists no parameters for this notice: it is read like that of `wechat`, and one without a MAC is refused.",
      "While a payment's PayID is not known, `inquire24.aspx` by TransID answers for every method, for a day.",
    ].join("\n\n"),
    "## One by one",
    ...sources.methods.flatMap((method) => methodPart(method, sources)),
  ].join("\n\n")}\n`
}

/** Alipay's reversal ends with the day. Alipay document, reversal. */
function reverseText({ currencies }: MethodFacts): string {
  return currencies === "alipay" ? "yes ²" : "yes"
}

function methodPart(method: MethodFacts, sources: Sources): string[] {
  const { id, file } = openingOf(method.id, sources)
  const optional = optionalParameters(method, sources)
  return [
    `### ${method.id}`,
    `**${method.title}.** ${storefrontSentences[method.id] ?? ""}`,
    [
      `- Document: ${method.document}; opened by \`${file}\`${guessedFiles.includes(id) ? " (a guess, see below)" : ""}`,
      ...(method.holdBackMinutes > 0 ? [holdBackText(method)] : []),
      optional.length === 0
        ? "- No optional parameters."
        : `- Optional, by \`parameters: { ${keyOf(method.id)}: { … } }\`: ${optional.join(", ")}`,
    ].join("\n"),
    ...(guessedFiles.includes(id) ? [guessText(id, file)] : []),
  ]
}

function holdBackText({ holdBackMinutes }: MethodFacts): string {
  return `- Refunds wait until the gateway's first notice was answered, at most ${holdBackMinutes} minutes.`
}

function guessText(id: string, file: string): string {
  return `**The file name is a guess.** Every known copy of the document has lost it; \`${file}\` is named after Alipay's. Ask the\ngateway's support, and set \`accounts[].endpoints: { "${id}": "…" }\` if yours differs.`
}

function keyOf(id: string): string {
  return id.includes("-") ? `"${id}"` : id
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}
