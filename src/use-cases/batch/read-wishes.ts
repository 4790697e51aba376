import { type BatchColumn, batchColumnTitles } from "../../domain/batch/batch-columns"
import type { BatchWish } from "../../domain/batch/batch-wish"
import type { RowFault } from "../../domain/batch/row-fault"
import type { TableFault } from "../../domain/table-file"
import { readTable, type Table } from "../table-file/read-table"

/** A wish with the line it was read from; in a selection, its place from 1. */
export interface NumberedWish {
  readonly line: number
  readonly wish: BatchWish
}

/** A row that cannot be used, and why. */
export interface FaultyRow extends NumberedWish {
  readonly fault: RowFault
}

export interface ReadWishes {
  readonly wishes: readonly NumberedWish[]
  readonly faulty: readonly FaultyRow[]
  /** Titles of columns with content that mean nothing to us. */
  readonly unusedColumns: readonly string[]
  /** What makes the whole file unreadable. */
  readonly fileFault: TableFault | undefined
}

/** Any of these names a payment. */
const naming: readonly BatchColumn[] = ["order", "payment", "transId"]

/**
 * Reads the payments of a batch from a CSV file with a heading: one of `order`, `payment`, `trans_id`, and if need be
 * `amount` and `currency`, in English or German.
 */
export async function readWishesFromCsv(csv: string): Promise<ReadWishes> {
  const reading = await readTable(csv, batchColumnTitles)
  if (reading.kind === "fault") {
    return { wishes: [], faulty: [], unusedColumns: [], fileFault: reading.fault }
  }
  const { table } = reading
  const { columns, unused, rows } = table
  if (!columns.some((column) => naming.includes(column))) {
    const found = [...columns, ...unused]
    const fileFault = { reason: "columns-missing", missing: ["order / payment / trans_id"], found } as const
    return { wishes: [], faulty: [], unusedColumns: unused, fileFault }
  }
  if (rows.length === 0) {
    return { wishes: [], faulty: [], unusedColumns: unused, fileFault: { reason: "no-rows" } }
  }
  return {
    ...sorted(rows.map((row) => readRow(row, table.width))),
    unusedColumns: unused,
    fileFault: undefined,
  }
}

/** A selection made on a page or by a program. */
export function readWishesFromSelection(items: readonly BatchWish[]): ReadWishes {
  const read = items.map((item, index) => named({ line: index + 1, wish: filled(item) }))
  return { ...sorted(read), unusedColumns: [], fileFault: undefined }
}

/** A row with a cell more or less is never guessed at. */
function readRow(
  { line, fields, otherCells }: Table<BatchColumn>["rows"][number],
  width: number,
): NumberedWish | FaultyRow {
  const { problem: _mended, ...wish } = fields
  const numbered = { line, wish: filled(wish) }
  return otherCells === undefined
    ? named(numbered)
    : { ...numbered, fault: { reason: "other-cells", cells: otherCells, columns: width } }
}

function named(numbered: NumberedWish): NumberedWish | FaultyRow {
  const { order, payment, transId } = numbered.wish
  const names = [order, payment, transId].filter((name) => name !== undefined)
  if (names.length === 1) {
    return numbered
  }
  return { ...numbered, fault: { reason: names.length === 0 ? "names-nothing" : "names-several" } }
}

/** Without empty cells, and without what nobody sees in the others. */
function filled(wish: BatchWish): BatchWish {
  const cells = Object.entries(wish as Readonly<Record<string, string | undefined>>).map(
    ([field, value]) => [field, value?.replace(/\p{Cf}/gu, "").trim()] as const,
  )
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined && value !== ""))
}

function sorted(read: readonly (NumberedWish | FaultyRow)[]): Pick<ReadWishes, "wishes" | "faulty"> {
  return {
    wishes: read.filter((entry) => !("fault" in entry)),
    faulty: read.filter((entry): entry is FaultyRow => "fault" in entry),
  }
}
