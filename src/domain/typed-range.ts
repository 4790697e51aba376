import { exponentOf, isCurrency } from "../paygate/currencies"

import { readAmountText, typedAmountText } from "./typed-amount"

const fields = ["$gte", "$lte", "currency"] as const
type Field = (typeof fields)[number]

/** What cannot be read, by field, or the range in major units; undefined where nothing was typed. */
interface ReadRange {
  readonly faulty: readonly Field[]
  readonly range: Partial<Readonly<Record<Field, string>>> | undefined
}

/** Amounts of several currencies are compared with one number, which most of them write with two decimals. */
const usualDecimals = 2

/**
 * Reads the fields of a range of amounts as people type them; an amount that may be meant in two ways is faulty. Runs in a
 * browser.
 */
export function readTypedRange({ $gte, $lte, currency }: Readonly<Record<Field, string>>): ReadRange {
  const code = currency.trim().toUpperCase()
  const isKnown = code !== "" && isCurrency(code)
  const decimals = isKnown ? exponentOf(code) : usualDecimals
  const read = {
    $gte: readEnd($gte, decimals),
    $lte: readEnd($lte, decimals),
    currency: code === "" ? undefined : isKnown ? { written: code } : "faulty",
  } as const
  const written = fields.flatMap((field) => {
    const end = read[field]
    return typeof end === "object" ? [[field, end.written] as const] : []
  })
  return {
    faulty: fields.filter((field) => read[field] === "faulty"),
    range: written.length === 0 ? undefined : Object.fromEntries(written),
  }
}

/** Major units as decimal text; undefined for an empty field. */
function readEnd(text: string, decimals: number): { readonly written: string } | "faulty" | undefined {
  const minor = readAmountText(text, decimals)
  switch (minor) {
    case "empty":
      return undefined
    case "zero":
      return { written: "0" }
    default:
      return typeof minor === "number" ? { written: typedAmountText(minor, decimals) } : "faulty"
  }
}
