import { assertNever } from "../wire/assert-never"

import { type CodeAction, codeActions } from "./actions"
import { type CodeCategory, detailMeaning } from "./details"
import { detailInWords, moduleInWords, parameterInWords } from "./in-words"
import type { Language } from "./language"
import { moduleName } from "./modules"
import { isParameterModule } from "./parameters"
import { codeTexts } from "./texts"
import type { CodeTexts } from "./texts/code-texts"

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
  readonly text: string
  readonly parameter?: string
}

/** Explains the gateway's Code, 8 digits or letters `N NNN AAAA` (protocol notes 9.2 to 9.5). Never throws. */
export function explainCode(code: string, language: Language = "en"): CodeExplanation {
  const texts = codeTexts[language]
  const written = code.trim().toUpperCase()
  const [, digit = "", module = "", detail = ""] =
    /^([0-9A-Z])([0-9A-Z]{3})([0-9A-Z]{4})$/.exec(written) ?? []
  const action = codeActions[digit] ?? "undefined"
  const name = moduleName(module)
  const { category, text, parameter } = meaningOf({ action, module, detail }, texts)
  return {
    action,
    actionText: texts.action[action],
    module,
    moduleName: name === undefined ? undefined : moduleInWords(name, texts),
    detail,
    parameter,
    category,
    categoryText: texts.category[category],
    text,
  }
}

interface CodeParts {
  readonly action: CodeAction
  readonly module: string
  readonly detail: string
}

function meaningOf({ action, module, detail }: CodeParts, texts: CodeTexts): Meaning {
  switch (action) {
    case "success":
      return { category: "success", text: texts.sentence.done }
    case "open":
      return { category: "open", text: texts.sentence.notFinal }
    case "threeDSecure":
      return { category: "open", text: texts.sentence.authenticating }
    case "undefined":
      return { category: "unknown", text: texts.sentence.noCode }
    case "error":
    case "fatal":
      return parameterMeaning(module, detail, texts) ?? reasonMeaning(detail, texts)
    default:
      return assertNever(action)
  }
}

function reasonMeaning(detail: string, texts: CodeTexts): Meaning {
  const meaning = detailMeaning(detail)
  return meaning === undefined
    ? { category: "refused", text: texts.sentence.noWords }
    : { category: meaning.category, text: detailInWords(meaning, texts) }
}

/** A missing or wrong MAC means a wrong key rather than a faulty parameter; so does Data that cannot be decrypted. */
function parameterMeaning(module: string, detail: string, texts: CodeTexts): Meaning | undefined {
  const parameter = parameterInWords(detail, texts)
  const named = parameter === undefined ? {} : { parameter }
  const subject = parameter ?? texts.sentence.someParameter
  if (module === "001") {
    return { category: "configuration", text: subject + texts.sentence.checkEncryptionKey, ...named }
  }
  if (!isParameterModule(module)) return undefined
  const fault = `${subject} ${texts.parameterFault[module]}`
  return parameter === "MAC"
    ? { category: "configuration", text: fault + texts.sentence.checkHmacKey, ...named }
    : { category: "request", text: fault, ...named }
}
