import { assertNever } from "../assert-never"
import { detailMeaning, type CodeCategory } from "./details"
import { inLanguage, type Language, type Text } from "./language"
import { moduleNames, parameterModules } from "./modules"
import { parameterNumbers } from "./parameters"

export type CodeAction = "success" | "error" | "fatal" | "open" | "threeDSecure" | "undefined"

/** A Code in words, for people and logs. What to do with a payment is decided elsewhere, by the first digit. */
export interface CodeExplanation {
  readonly action: CodeAction
  /** Digits 2 to 4. */
  readonly module: string
  /** Name of the module or payment method, when it is known. */
  readonly moduleName: string | undefined
  /** Digits 5 to 8. */
  readonly detail: string
  readonly category: CodeCategory
  readonly text: string
}

const actions: Readonly<Record<string, CodeAction>> = {
  "0": "success",
  "2": "error",
  "4": "fatal",
  "6": "open",
  "7": "threeDSecure",
}

const noWords: Text = { en: "The gateway gave a reason we have no words for" }
const noCode: Text = { en: "This is no result code of the gateway" }
const done: Text = { en: "Done" }
const notFinal: Text = { en: "Not final yet; the result follows" }
const authenticating: Text = { en: "The shopper still has to be authenticated" }
const someParameter: Text = { en: "A parameter" }
const checkHmacKey: Text = { en: ": check the HMAC key" }
const checkEncryptionKey: Text = { en: " could not be decrypted: check the encryption key" }

interface Meaning {
  readonly category: CodeCategory
  /** Put together without blanks, each part in the reader's language. */
  readonly parts: readonly (Text | string)[]
}

/** Explains the gateway's Code, 8 digits or letters `N NNN AAAA` (protocol notes 9.2 to 9.5). Never throws. */
export function explainCode(code: string, language: Language = "en"): CodeExplanation {
  const written = code.trim().toUpperCase()
  const [, digit = "", module = "", detail = ""] =
    /^([0-9A-Z])([0-9A-Z]{3})([0-9A-Z]{4})$/.exec(written) ?? []
  const action = actions[digit] ?? "undefined"
  const { category, parts } = meaningOf(action, module, detail)
  const words = (text: Text | string) => (typeof text === "string" ? text : inLanguage(text, language))
  const name = moduleNames[module]
  return {
    action,
    module,
    moduleName: name === undefined ? undefined : words(name),
    detail,
    category,
    text: parts.map(words).join(""),
  }
}

function meaningOf(action: CodeAction, module: string, detail: string): Meaning {
  switch (action) {
    case "success":
      return { category: "success", parts: [done] }
    case "open":
      return { category: "open", parts: [notFinal] }
    case "threeDSecure":
      return { category: "open", parts: [authenticating] }
    case "undefined":
      return { category: "unknown", parts: [noCode] }
    case "error":
    case "fatal":
      return parameterMeaning(module, detail) ?? reasonMeaning(detail)
    default:
      return assertNever(action)
  }
}

function reasonMeaning(detail: string): Meaning {
  const meaning = detailMeaning(detail)
  return { category: meaning?.category ?? "refused", parts: [meaning?.text ?? noWords] }
}

/** A missing or wrong MAC is no slip of the request but a wrong key; so is Data that cannot be read. */
function parameterMeaning(module: string, detail: string): Meaning | undefined {
  const parameter = parameterNumbers[detail] ?? someParameter
  if (module === "001") return { category: "configuration", parts: [parameter, checkEncryptionKey] }
  const problem = parameterModules[module]
  if (problem === undefined) return undefined
  if (parameter === "MAC")
    return { category: "configuration", parts: [parameter, " ", problem, checkHmacKey] }
  return { category: "request", parts: [parameter, " ", problem] }
}
