import type { ParameterBag } from "../paygate/wire"

import { parseFormat } from "./tables/format"
import type { Row, Table } from "./tables/row"

/**
 * A kind of value that an accepted request contained: `present` or `absent`, `length:max` when it filled its format,
 * `value:YES` for each value of a closed list, `condition` when a condition made it mandatory or allowed.
 */
export interface ReceivedParameter {
  /** The name of the request table, "wechat.form". */
  endpoint: string
  parameter: string
  kind: string
}

/** The document lists this row; it is checked by `flows/check-mac.ts`. */
const MAC: Row = { name: "MAC", format: "an64", condition: "M" }

/** The kinds that one value of one row belongs to. */
export function kindsOf(row: Row, value: string | undefined): string[] {
  if (!value) return ["absent"]
  const kinds = ["present"]
  if ([...value].length === parseFormat(row.format).max) kinds.push("length:max")
  if (row.values) kinds.push(`value:${value}`)
  if (row.mandatoryWhen ?? row.onlyWhen) kinds.push("condition")
  return kinds
}

/** Remembers each kind of value once, however many requests contain it. */
export class ReceivedBook {
  private readonly seen = new Map<string, ReceivedParameter>()

  add(endpoint: string, table: Table, bag: ParameterBag): void {
    for (const row of [...table, MAC]) {
      for (const kind of kindsOf(row, bag.get(row.name))) {
        const key = `${endpoint} ${row.name} ${kind}`
        if (!this.seen.has(key)) this.seen.set(key, { endpoint, parameter: row.name, kind })
      }
    }
  }

  all(): ReceivedParameter[] {
    return [...this.seen.values()].map((entry) => ({ ...entry }))
  }
}
