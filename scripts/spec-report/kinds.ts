import { closedList, type ListName, longestOf, type Row } from "./documents"

/** Which channels get their result in which way: an app's server is answered at once, a browser is sent back. WeChat document. */
const channelsOf: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  sync: ["APP"],
  redirect: ["QRCode", "W2A", "JSAPI"],
}

/**
 * The kinds that one value of one row belongs to: `present` or `absent`, `length:max` when it fills its format, `value:YES`
 * for each value of a closed list.
 */
export function kindsOf(row: Row, value: string | undefined): readonly string[] {
  if (value === undefined || value === "") return ["absent"]
  const full = [...value].length === longestOf(row.format) ? ["length:max"] : []
  const listed = closedList(row) === undefined ? [] : [`value:${value}`]
  return ["present", ...full, ...listed]
}

/** The kinds of values a row needs to be covered. Only values the client sends have to fill their format. */
export function demandedKinds(list: ListName, row: Row): readonly string[] {
  const absent = row.condition === "M" ? [] : ["absent"]
  if (neverComes(list, row)) return absent
  const full = list === "request" && canFill(row) ? ["length:max"] : []
  return ["present", ...absent, ...full, ...(closedList(row) ?? []).map((value) => `value:${value}`)]
}

function canFill(row: Row): boolean {
  const longest = longestOf(row.format)
  const values = closedList(row)
  if (longest === undefined) return false
  return values === undefined || values.some((value) => value.length === longest)
}

/** Whether no channel of this list has the row: the document has one table for several ways. */
function neverComes(list: ListName, { byChannel }: Row): boolean {
  const channels = channelsOf[list]
  if (byChannel === undefined || channels === undefined) return false
  return channels.every((channel) => byChannel[channel] === "absent")
}
