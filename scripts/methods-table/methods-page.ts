import { guessedFiles } from "./guessed-files"
import { openingOf } from "./parameters"
import type { MethodFacts, Sources } from "./sources"
import { table } from "./table"
import { valuesPart } from "./values-part"
import { currenciesText, madeBy, moneyMovesText, notifyText, opensByText, yesNo } from "./words"

/** Generates `docs/methods.md` from the facts the plugin itself uses. */
export function methodsPage(sources: Sources): string {
  return `${[
    "# Payment methods",
    madeBy,
    "One Medusa payment provider each; list the ids you want in `methods`, then switch the providers on per region. A method\nrefuses what it cannot do with an error that says why, before anything reaches the gateway.",
    "## Choose",
    table(
      ["method", "provider id", "opens by", "currencies"],
      sources.methods.map((method) => [
        `[\`${method.id}\`](methods/${method.id}.md)${isGuess(method, sources) ? " ⁴" : ""}`,
        `\`${method.providerId}\``,
        opensByText(method),
        currenciesText(method, sources),
      ]),
    ),
    'An account with `merchant: "domestic"` belongs to a merchant in China. What your contract allows may be less. Amounts below\n100 of the smallest unit (1.00 EUR, 100 JPY) need an agreement with the gateway: `accounts[].smallAmounts: true`.',
    "## What each can do",
    table(
      ["method", "money moves", "capture in parts", "release", "refund", "state asked by", "notice"],
      sources.methods.map((method) => [
        `\`${method.id}\``,
        moneyMovesText(method),
        yesNo(method.partialCapture),
        method.release ? releaseText(method) : "no",
        method.refund ? "yes, in parts" : "no",
        `\`${method.inquiry}.aspx\``,
        notifyText(method) + (method.id === "wechat-qr" ? " ³" : ""),
      ]),
    ),
    [
      '¹ The payment reserves the money. With a TWINT contract of type Sale (`twintSale: true`) or over PPRO\n(`twint: "ppro"`, undocumented) it moves at once, and there is nothing to capture.',
      "² Always the whole payment, and only until Alipay's daily reconciliation; later the money has to be refunded.",
      "³ The document lists no parameters for this notice: it is read like that of `wechat`, and one without a MAC is refused.",
      "⁴ The gateway's file name is a guess: see the method's page.",
      "While a payment's PayID is not known, `inquire24.aspx` by TransID answers for every method, for a day.",
    ].join("\n\n"),
    "## Where values come from",
    valuesPart(sources),
  ].join("\n\n")}\n`
}

function isGuess({ id }: MethodFacts, sources: Sources): boolean {
  return guessedFiles.includes(openingOf(id, sources).id)
}

/** Alipay's reversal is only possible until the end of the day. Alipay document, reversal. */
function releaseText({ currencies }: MethodFacts): string {
  return currencies === "alipay" ? "yes ²" : "yes"
}
