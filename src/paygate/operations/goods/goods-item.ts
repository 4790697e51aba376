import { withoutInvisible } from "../../wire/invisible"

/** A line of a cart, in the shop's own words. */
export interface GoodsItem {
  readonly title: string
  readonly quantity: number
}

/** Characters as the request tables count them: code points. */
const lengthOf = (text: string): number => [...text].length

/** The first so many characters; no surrogate pair is ever cut in half. */
const firstOf = (text: string, count: number): string => [...text].slice(0, count).join("").trimEnd()

/** What shows nothing goes; what the form forbids, control characters, line ends and every run of blanks become one blank. */
export function oneLine(text: string, forbidden?: RegExp): string {
  const allowed = forbidden === undefined ? text : text.replace(forbidden, " ")
  return withoutInvisible(allowed)
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
}

/** Items as every form can write them: titles on one line and never empty, quantities whole, rounded up. */
export function writable(items: readonly GoodsItem[], forbidden?: RegExp): GoodsItem[] {
  return items.map(({ title, quantity }) => ({
    title: oneLine(title, forbidden) || "Item",
    quantity: Math.max(1, Math.ceil(quantity)),
  }))
}

/**
 * As many records, from the first, as a limit allows; records that no longer fit are left out whole. A first record
 * that does not fit by itself is shortened until it does.
 * @param write makes the whole text from titles and quantities
 */
export function asManyAsFit(
  items: readonly GoodsItem[],
  maximum: number,
  write: (items: readonly GoodsItem[]) => string,
): string {
  const fits = (some: readonly GoodsItem[]) => lengthOf(write(some)) <= maximum
  const [first, ...others] = items
  if (first === undefined) return write([])

  const fitting = [shortened(first, maximum, (item) => fits([item]))]
  for (const item of others) {
    if (!fits([...fitting, item])) break
    fitting.push(item)
  }
  return write(fitting)
}

function shortened(item: GoodsItem, maximum: number, fits: (item: GoodsItem) => boolean): GoodsItem {
  for (let count = Math.min(maximum, lengthOf(item.title)); count > 1; count -= 1) {
    const short = { ...item, title: firstOf(item.title, count) }
    if (fits(short)) return short
  }
  return { ...item, title: firstOf(item.title, 1) }
}
