import { withoutInvisible } from "../../wire/invisible"

/** A line item of a cart, as the shop describes it. */
export interface GoodsItem {
  readonly title: string
  readonly quantity: number
}

/** Length as the request tables count it: in code points. */
const lengthOf = (text: string): number => [...text].length

/** The first `count` characters; never splits a surrogate pair. */
const firstOf = (text: string, count: number): string => [...text].slice(0, count).join("").trimEnd()

/**
 * Removes invisible characters; replaces each character that the format forbids, control characters, line ends and runs of
 * blanks with one blank.
 */
export function oneLine(text: string, forbidden?: RegExp): string {
  const allowed = forbidden === undefined ? text : text.replace(forbidden, " ")
  return withoutInvisible(allowed)
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
}

/**
 * Items in a form that every format can represent: titles on one line and never empty, quantities rounded up to whole numbers.
 */
export function writable(items: readonly GoodsItem[], forbidden?: RegExp): GoodsItem[] {
  return items.map(({ title, quantity }) => ({
    title: oneLine(title, forbidden) || "Item",
    quantity: Math.max(1, Math.ceil(quantity)),
  }))
}

/**
 * As many records as fit into the limit, starting with the first; a record that does not fit is left out whole. If even the
 * first does not fit, it is shortened until it does.
 * @param write builds the whole text from titles and quantities
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
