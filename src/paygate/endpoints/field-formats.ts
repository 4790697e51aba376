import { z } from "zod"

import { tableRows } from "./field-meta"

const classes = {
  a: { pattern: /^[A-Za-z]*$/, words: "letters only" },
  as: { pattern: /^\P{Nd}*$/u, words: "no digits" },
  n: { pattern: /^[0-9]*$/, words: "digits only" },
  an: { pattern: /^[A-Za-z0-9]*$/, words: "letters and digits only" },
  ans: { pattern: /^[^&]*$/, words: 'anything but "&"' },
  ns: { pattern: /^[^\p{L}&]*$/u, words: "digits and special characters, no letters" },
} as const

type CharacterClass = keyof typeof classes

/** A format in the documents' notation: `a3` exactly three letters, `ans..64` up to 64, `ans3..50` 3 to 50. */
export function formatName(characterClass: string, minimum: number, maximum: number): string {
  if (maximum === Infinity) return `${characterClass}..`
  if (minimum === maximum) return `${characterClass}${minimum}`
  return `${characterClass}${minimum === 1 ? "" : minimum}..${maximum}`
}

/** Letters: `a(3)` exactly three, `a(1, 50)` up to fifty. The builders below take the same two numbers. */
export const a = builder("a")
/** Letters and special characters. */
export const as = builder("as")
/** Digits. */
export const n = builder("n")
/** Letters and digits. */
export const an = builder("an")
/** Letters, digits and special characters. */
export const ans = builder("ans")
/** Digits and special characters. */
export const ns = builder("ns")

/**
 * A field whose character class contradicts its own description in the table (a URL as `an..128`): checks only its length and
 * that it has no `&`, which no value may contain.
 */
export function lengthOnly(characterClass: CharacterClass, minimum: number, maximum = minimum): z.ZodString {
  return field(formatName(characterClass, minimum, maximum), classes.ans, minimum, maximum)
}

function builder(characterClass: CharacterClass) {
  return (minimum: number, maximum = minimum): z.ZodString =>
    field(formatName(characterClass, minimum, maximum), classes[characterClass], minimum, maximum)
}

function field(
  format: string,
  { pattern, words }: { pattern: RegExp; words: string },
  minimum: number,
  maximum: number,
): z.ZodString {
  return z
    .string()
    .refine((text) => inLength(text, minimum, maximum), `must have ${lengthWords(minimum, maximum)}`)
    .refine((text) => pattern.test(text), `may hold ${words}`)
    .register(tableRows, { format })
}

function inLength(text: string, minimum: number, maximum: number): boolean {
  const length = [...text].length
  return length >= minimum && length <= maximum
}

function lengthWords(minimum: number, maximum: number): string {
  if (maximum === Infinity) return `at least ${minimum} characters`
  if (minimum === maximum) return `exactly ${minimum} characters`
  return `${minimum} to ${maximum} characters`
}
