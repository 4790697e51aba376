import { assertNever } from "../../paygate/wire/assert-never"

export type CharacterClass = "a" | "as" | "n" | "an" | "ans" | "ns"

export interface Format {
  readonly characters: CharacterClass
  readonly min: number
  readonly max: number
}

const NOTATION = /^(ans|an|as|ns|a|A|n)(?:(\d+)|(\d*)\.\.(\d*))$/

/**
 * Parses the documents' notation: `a3` is exactly three letters, `ans..64` up to 64 characters of any class, `ans3..50`
 * 3 to 50 of any class, `ans..` any number of them, `bool` true or false.
 */
export function parseFormat(notation: string): Format {
  // The closed list of a bool row checks the rest.
  if (notation === "bool") return { characters: "a", min: 1, max: 5 }
  const match = NOTATION.exec(notation)
  if (!match) throw new Error(`${notation} is not a format the documents use`)
  const [, characters = "", exact, least, most] = match
  // WeChat's tables write the class of Currency with a capital letter once.
  const characterClass = characters.toLowerCase() as CharacterClass
  if (exact !== undefined) return { characters: characterClass, min: Number(exact), max: Number(exact) }
  return {
    characters: characterClass,
    min: least ? Number(least) : 1,
    max: most ? Number(most) : Number.POSITIVE_INFINITY,
  }
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
