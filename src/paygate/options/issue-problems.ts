import type { z } from "zod"

import type { ConfigurationProblem } from "../errors"

import { nearestWord } from "./nearest-word"
import { knownNames, type OptionSchema, schemaAt } from "./option-schema"

type Issue = z.core.$ZodIssue

/**
 * Turns zod's issues into readable messages: what is wrong and how to fix it. Our own rules supply their own messages.
 * @param schema the schema of the options as a whole, which knows each option's meaning and the allowed names
 */
export function issueProblems(
  issue: Issue,
  schema: OptionSchema,
  missing: typeof missingOption,
): ConfigurationProblem[] {
  const at = (path: readonly PropertyKey[], problem: string) => ({ path: optionPath(path), problem })
  const option = schemaAt(schema, issue.path)
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => at([...issue.path, key], unknownName(key, knownNames(option))))
    case "invalid_key": {
      const name = String(issue.path.at(-1))
      return [at(issue.path, unknownName(name, knownNames(schemaAt(schema, issue.path.slice(0, -1)))))]
    }
    case "invalid_type":
      return [at(issue.path, issue.input === undefined ? missing(option) : wrongKind(issue.expected, option))]
    case "invalid_value":
      return [at(issue.path, issue.input === undefined ? missing(option) : wrongWord(issue))]
    case "too_small":
    case "too_big":
      return [at(issue.path, issue.origin === "array" ? "needs at least one entry" : outOfRange(option))]
    default:
      return [at(issue.path, issue.message)]
  }
}

function unknownName(name: string, known: readonly string[]): string {
  const meant = nearestWord(name, known)
  return meant === undefined
    ? `is unknown; remove it, or use one of ${known.join(", ")}`
    : `is unknown; did you mean "${meant}"?`
}

/** A required option that is not set. */
export function missingOption(option: OptionSchema | undefined): string {
  if (option?.properties)
    return `is missing; give an object with ${(option.required ?? knownNames(option)).join(", ")}`
  const source = option?.type === "string" ? ", or the environment variable it is read from" : ""
  return `is missing; set it${source}: ${option?.description ?? "docs/configuration.md tells what it is"}`
}

const kinds: Readonly<Record<string, string>> = {
  string: 'must be a text; write it in quotes: "…"',
  number: "must be a number; write it without quotes",
  int: "must be a whole number",
  boolean: "must be true or false; write it without quotes",
  array: 'must be a list; write it in brackets: ["…"]',
  object: "must be an object; write it in braces: { … }",
  record: "must be an object; write it in braces: { … }",
}

function wrongKind(expected: string, option: OptionSchema | undefined): string {
  const isListOfObjects = expected === "array" && option?.items?.properties !== undefined
  return isListOfObjects
    ? "must be a list; write it in brackets: [{ … }]"
    : (kinds[expected] ?? `must be of the type ${expected}`)
}

function wrongWord({ values, input }: Extract<Issue, { code: "invalid_value" }>): string {
  const known = values.map(String)
  const list = known.map((word) => `"${word}"`).join(", ")
  const meant = typeof input === "string" ? nearestWord(input, known) : undefined
  return `must be ${list.replace(/, ([^,]*)$/, " or $1")}${meant === undefined ? "" : `; did you mean "${meant}"?`}`
}

function outOfRange(option: OptionSchema | undefined): string {
  return `must be a number from ${option?.minimum ?? "…"} to ${option?.maximum ?? "…"}`
}

/** An option's path as written in code: `accounts[0].endpoints["wechat.qr"]`. */
export function optionPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`
    const name = String(part)
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return `${text}[${JSON.stringify(name)}]`
    return text === "" ? name : `${text}.${name}`
  }, "")
}
