import type { ParameterBag } from "../../paygate/wire"
import { MODULE } from "../codes"
import { type Refusal, refuseParameter } from "../refusal"
import { fitsClass, parseFormat } from "./format"
import type { Row, Table } from "./row"
import { breaksRule, type RuleContext } from "./rules"

export interface TableContext extends RuleContext {
  /** A lenient gateway lets MerchantID be absent from Data (protocol notes 11.5). */
  readonly strict: boolean
}

/** Holds a request against its table, row by row; the first thing that is wrong decides. */
export function checkTable(table: Table, bag: ParameterBag, context: TableContext): Refusal | undefined {
  for (const row of table) {
    const refusal = checkRow(row, bag.get(row.name), context)
    if (refusal) return refusal
  }
  return undefined
}

/** Parameters that the table does not know; the gateway ignores them, the request log shows them. */
export function unknownParameters(table: Table, bag: ParameterBag): string[] {
  const known = new Set([...table.map((row) => row.name.toLowerCase()), "mac"])
  return bag
    .entries()
    .map(([name]) => name)
    .filter((name) => !known.has(name.toLowerCase()))
}

function checkRow(row: Row, value: string | undefined, context: TableContext): Refusal | undefined {
  if (value === undefined || value === "") return checkAbsent(row, value, context)
  const format = parseFormat(row.format)
  if (row.checkClass !== false && !fitsClass(value, format.characters)) {
    return refuseParameter(MODULE.format, row.name, `must have the format ${row.format}`)
  }
  const length = [...value].length
  if (length < format.min) {
    return refuseParameter(MODULE.tooShort, row.name, `has ${length} characters, the format is ${row.format}`)
  }
  if (length > format.max) {
    return refuseParameter(MODULE.tooLong, row.name, `has ${length} characters, the format is ${row.format}`)
  }
  if (row.values && !row.values.includes(value)) {
    return refuseParameter(MODULE.notAllowed, row.name, `must be one of ${row.values.join(", ")}`)
  }
  const broken = row.rule && breaksRule(row.rule, value, context)
  return broken ? refuseParameter(broken.module, row.name, broken.reason) : undefined
}

function checkAbsent(row: Row, value: string | undefined, context: TableContext): Refusal | undefined {
  if (row.condition === "O") return undefined
  if (row.rule === "merchant" && !context.strict) return undefined
  return value === undefined
    ? refuseParameter(MODULE.missing, row.name, "is mandatory and missing")
    : refuseParameter(MODULE.empty, row.name, "is mandatory and empty")
}
