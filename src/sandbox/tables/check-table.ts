import type { ParameterBag } from "../../paygate/wire"
import { MODULE } from "../codes"
import { type Refusal, refuseParameter } from "../refusal"

import { CIRCUMSTANCE_TEXT, isGiven } from "./circumstances"
import { fitsClass, parseFormat } from "./format"
import type { Row, Table } from "./row"
import { breaksRule, type RuleContext } from "./rules"

export interface TableContext extends RuleContext {
  /** A lenient gateway accepts Data without MerchantID (protocol notes 11.5). */
  readonly strict: boolean
}

/** Checks a request against its table, row by row; the first problem decides. */
export function checkTable(table: Table, bag: ParameterBag, context: TableContext): Refusal | undefined {
  for (const row of table) {
    const refusal = checkRow(row, bag, context)
    if (refusal) return refusal
  }
  return undefined
}

/** Parameters that the table does not have; the gateway ignores them, the request log shows them. */
export function unknownParameters(table: Table, bag: ParameterBag): string[] {
  const known = new Set([...table.map((row) => row.name.toLowerCase()), "mac"])
  return bag
    .entries()
    .map(([name]) => name)
    .filter((name) => !known.has(name.toLowerCase()))
}

function checkRow(row: Row, bag: ParameterBag, context: TableContext): Refusal | undefined {
  const value = bag.get(row.name)
  if (value === undefined || value === "") return checkAbsent(row, bag, context)
  const broken = checkFormat(row, value) ?? checkValue(row, value, context)
  if (broken) return broken
  return row.onlyWhen && !isGiven(row.onlyWhen, bag, context)
    ? refuseParameter(MODULE.notAllowed, row.name, `is only allowed ${CIRCUMSTANCE_TEXT[row.onlyWhen]}`)
    : undefined
}

function checkFormat(row: Row, value: string): Refusal | undefined {
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
  return undefined
}

function checkValue(row: Row, value: string, context: TableContext): Refusal | undefined {
  if (row.values && !row.values.includes(value)) {
    return refuseParameter(MODULE.notAllowed, row.name, `must be one of ${row.values.join(", ")}`)
  }
  if (row.minValue !== undefined && Number(value) < row.minValue) {
    return refuseParameter(MODULE.value, row.name, `must be at least ${row.minValue}`)
  }
  const broken = row.rule && breaksRule(row.rule, value, context)
  return broken ? refuseParameter(broken.module, row.name, broken.reason) : undefined
}

function checkAbsent(row: Row, bag: ParameterBag, context: TableContext): Refusal | undefined {
  const { condition, mandatoryWhen } = row
  const needed = condition === "M" || (mandatoryWhen !== undefined && isGiven(mandatoryWhen, bag, context))
  if (!needed) return undefined
  if (row.rule === "merchant" && !context.strict) return undefined
  const when =
    mandatoryWhen === undefined ? "is mandatory" : `is mandatory ${CIRCUMSTANCE_TEXT[mandatoryWhen]}`
  return bag.has(row.name)
    ? refuseParameter(MODULE.empty, row.name, `${when} and empty`)
    : refuseParameter(MODULE.missing, row.name, `${when} and missing`)
}
