import { batchColumnTitles, type ItemColumn } from "../../domain/batch/batch-columns"
import type { BatchItem } from "../../domain/batch/batch-item"
import type { RowFault } from "../../domain/batch/row-fault"
import type { TableFault } from "../../domain/table-file"
import { readTable, type Table } from "../table-file/read-table"

/** An item with the line it was read from; in a selection, its place from 1. */
export interface NumberedItem {
  readonly line: number
  readonly item: BatchItem
}

/** A row that cannot be used, and why. */
export interface FaultyRow extends NumberedItem {
  readonly fault: RowFault
}

export interface ReadItems {
  readonly items: readonly NumberedItem[]
  readonly faulty: readonly FaultyRow[]
  /** Titles of columns with content that mean nothing to us. */
  readonly unusedColumns: readonly string[]
  /** What makes the whole file unreadable. */
  readonly fileFault: TableFault | undefined
}

/** Each of these names a payment. */
const naming: readonly ItemColumn[] = ["order", "payment", "transId"]

/**
 * Reads the payments of a batch from a CSV file with a heading: one of `order`, `payment`, `trans_id`, and if need be
 * `amount` and `currency`, in English or German.
 */
export async function readItemsFromCsv(csv: string): Promise<ReadItems> {
  const reading = await readTable(csv, batchColumnTitles)
  if (reading.kind === "fault") {
    return { items: [], faulty: [], unusedColumns: [], fileFault: reading.fault }
  }
  const { table } = reading
  const { columns, unused, rows } = table
  if (!columns.some((column) => naming.includes(column))) {
    const found = [...columns, ...unused]
    const fileFault = { reason: "columns-missing", missing: ["order / payment / trans_id"], found } as const
    return { items: [], faulty: [], unusedColumns: unused, fileFault }
  }
  if (rows.length === 0) {
    return { items: [], faulty: [], unusedColumns: unused, fileFault: { reason: "no-rows" } }
  }
  return {
    ...sorted(rows.map((row) => readRow(row, table.width))),
    unusedColumns: unused,
    fileFault: undefined,
  }
}

/** A selection made on a page or by a program. */
export function readItemsFromSelection(items: readonly BatchItem[]): ReadItems {
  const read = items.map((item, index) => named({ line: index + 1, item: filled(item) }))
  return { ...sorted(read), unusedColumns: [], fileFault: undefined }
}

/** A row with too many or too few cells is never guessed at. */
function readRow(
  { line, fields, otherCells }: Table<ItemColumn>["rows"][number],
  width: number,
): NumberedItem | FaultyRow {
  const { problem: _mended, ...item } = fields
  const numbered = { line, item: filled(item) }
  return otherCells === undefined
    ? named(numbered)
    : { ...numbered, fault: { reason: "other-cells", cells: otherCells, columns: width } }
}

function named(numbered: NumberedItem): NumberedItem | FaultyRow {
  const { order, payment, transId } = numbered.item
  const names = [order, payment, transId].filter((name) => name !== undefined)
  if (names.length === 1) {
    return numbered
  }
  return { ...numbered, fault: { reason: names.length === 0 ? "names-nothing" : "names-several" } }
}

/** Without empty cells and invisible characters. */
function filled(item: BatchItem): BatchItem {
  const cells = Object.entries(item as Readonly<Record<string, string | undefined>>).map(
    ([field, value]) => [field, value?.replace(/\p{Cf}/gu, "").trim()] as const,
  )
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined && value !== ""))
}

function sorted(read: readonly (NumberedItem | FaultyRow)[]): Pick<ReadItems, "items" | "faulty"> {
  return {
    items: read.filter((entry) => !("fault" in entry)),
    faulty: read.filter((entry): entry is FaultyRow => "fault" in entry),
  }
}
