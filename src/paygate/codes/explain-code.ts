import { assertNever } from "../wire/assert-never"

import { actionTexts, categoryTexts, type CodeAction, codeActions, sentences } from "./class-texts"
import { type CodeCategory, detailMeaning } from "./details"
import type { Language, Text } from "./language"
import { moduleName, parameterModules } from "./modules"
import { parameterNumbers } from "./parameters"

/** A Code explained for people and logs. What happens to a payment is decided elsewhere, by the first digit. */
export interface CodeExplanation {
  readonly action: CodeAction
  /** The action, as text. */
  readonly actionText: string
  /** Digits 2 to 4. */
  readonly module: string
  /** Name of the module or payment method, if known. */
  readonly moduleName: string | undefined
  /** Digits 5 to 8. */
  readonly detail: string
  /** The parameter that the detail refers to, if the module reports parameters. */
  readonly parameter: string | undefined
  readonly category: CodeCategory
  /** What can be done about it. */
  readonly categoryText: string
  readonly text: string
}

interface Meaning {
  readonly category: CodeCategory
  /** Concatenated without blanks, each part in the reader's language. */
  readonly parts: readonly (Text | string)[]
  readonly parameter?: Text | string
}

/** Explains the gateway's Code, 8 digits or letters `N NNN AAAA` (protocol notes 9.2 to 9.5). Never throws. */
export function explainCode(code: string, language: Language = "en"): CodeExplanation {
  const written = code.trim().toUpperCase()
  const [, digit = "", module = "", detail = ""] =
    /^([0-9A-Z])([0-9A-Z]{3})([0-9A-Z]{4})$/.exec(written) ?? []
  const action = codeActions[digit] ?? "undefined"
  const { category, parts, parameter } = meaningOf(action, module, detail)
  const words = (text: Text | string) => (typeof text === "string" ? text : text[language])
  const name = moduleName(module)
  return {
    action,
    actionText: words(actionTexts[action]),
    module,
    moduleName: name === undefined ? undefined : words(name),
    detail,
    parameter: parameter === undefined ? undefined : words(parameter),
    category,
    categoryText: words(categoryTexts[category]),
    text: parts.map(words).join(""),
  }
}

function meaningOf(action: CodeAction, module: string, detail: string): Meaning {
  switch (action) {
    case "success":
      return { category: "success", parts: [sentences.done] }
    case "open":
      return { category: "open", parts: [sentences.notFinal] }
    case "threeDSecure":
      return { category: "open", parts: [sentences.authenticating] }
    case "undefined":
      return { category: "unknown", parts: [sentences.noCode] }
    case "error":
    case "fatal":
      return parameterMeaning(module, detail) ?? reasonMeaning(detail)
    default:
      return assertNever(action)
  }
}

function reasonMeaning(detail: string): Meaning {
  const meaning = detailMeaning(detail)
  return { category: meaning?.category ?? "refused", parts: [meaning?.text ?? sentences.noWords] }
}

/** A missing or wrong MAC means a wrong key rather than a faulty parameter; so does Data that cannot be decrypted. */
function parameterMeaning(module: string, detail: string): Meaning | undefined {
  const parameter = parameterNumbers[detail]
  const subject = parameter ?? sentences.someParameter
  if (module === "001") {
    return { category: "configuration", parts: [subject, sentences.checkEncryptionKey], parameter }
  }
  const problem = parameterModules[module]
  if (problem === undefined) return undefined
  if (parameter === "MAC") {
    return { category: "configuration", parts: [subject, " ", problem, sentences.checkHmacKey], parameter }
  }
  return { category: "request", parts: [subject, " ", problem], parameter }
}
