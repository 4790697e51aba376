import { assertNever } from "../assert-never"

export type CharacterClass = "a" | "as" | "n" | "an" | "ans" | "ns"

export interface Format {
  readonly characters: CharacterClass
  readonly min: number
  readonly max: number
}

const NOTATION = /^(ans|an|as|ns|a|n)(\.\.)?(\d+)?$/

/** Reads the documents' notation: `a3` is exactly three letters, `ans..64` up to 64 of any, `ans..` any number. */
export function parseFormat(notation: string): Format {
  const match = NOTATION.exec(notation)
  if (!match) throw new Error(`${notation} is no format of the documents`)
  const [, characters, range, digits] = match
  const max = digits === undefined ? Number.POSITIVE_INFINITY : Number(digits)
  return { characters: characters as CharacterClass, min: range ? 1 : max, max }
}

/** Whether every character belongs to the class. Control characters belong to none. */
export function fitsClass(value: string, characters: CharacterClass): boolean {
  switch (characters) {
    case "a":
      return /^[A-Za-z]*$/.test(value)
    case "n":
      return /^[0-9]*$/.test(value)
    case "an":
      return /^[A-Za-z0-9]*$/.test(value)
    case "as":
      return /^[^\p{N}\p{Cc}]*$/u.test(value)
    case "ns":
      return /^[^\p{L}\p{Cc}]*$/u.test(value)
    case "ans":
      return /^\P{Cc}*$/u.test(value)
    default:
      return assertNever(characters)
  }
}
