import { parse } from "csv-parse"

import type { BatchWish } from "../../domain/batch/batch-wish"

/** A wish with the line it was read from; in a selection, its place from 1. */
export interface NumberedWish {
  readonly line: number
  readonly wish: BatchWish
}

/** A row that cannot be used, and why. */
export interface RowProblem {
  readonly line: number
  readonly field: string
  readonly problem: string
}

export interface ReadWishes {
  readonly wishes: readonly NumberedWish[]
  readonly problems: readonly RowProblem[]
}

/** Titles a column may have. */
const titles: Readonly<Record<string, keyof BatchWish>> = {
  order: "order",
  order_id: "order",
  payment: "payment",
  payment_id: "payment",
  transid: "transId",
  trans_id: "transId",
  amount: "amount",
  currency: "currency",
  currency_code: "currency",
}

/**
 * Reads the payments of a batch from a CSV file with a heading: one of `order`, `payment`, `trans_id`, and if need be `amount` and `currency`.
 * Commas or semicolons divide columns; other columns are left alone. Rows that do not parse are named by line.
 */
export async function readWishesFromCsv(csv: string): Promise<ReadWishes> {
  const wishes: NumberedWish[] = []
  const problems: RowProblem[] = []
  const heading = csv.slice(0, 1_000).split(/\r?\n/, 1)[0] ?? ""
  const parser = parse(csv, {
    bom: true,
    delimiter: heading.includes(";") ? ";" : ",",
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
  let columns: readonly (keyof BatchWish | undefined)[] | undefined
  try {
    for await (const row of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const { record, info } = row
      if (!columns) {
        columns = record.map((title) => titles[title.toLowerCase()])
        continue
      }
      const entry = readRow(columns, record, info.lines)
      if ("problem" in entry) {
        problems.push(entry)
      } else {
        wishes.push(entry)
      }
    }
  } catch (error) {
    // Behind a quote that never ends nobody knows where the next row begins.
    const { lines, message } = error as { lines?: number; message: string }
    problems.push({ line: lines ?? 1, field: "row", problem: message })
  }
  return { wishes, problems }
}

/** A row with a column more or less is never guessed at. */
function readRow(
  columns: readonly (keyof BatchWish | undefined)[],
  record: readonly string[],
  line: number,
): NumberedWish | RowProblem {
  if (record.length !== columns.length) {
    const problem = `The row has ${record.length} columns, the heading ${columns.length}. Is an amount written with a comma?`
    return { line, field: "row", problem }
  }
  const pairs = columns.flatMap((column, index) =>
    column === undefined ? [] : [[column, record[index]] as const],
  )
  return wishOf(Object.fromEntries(pairs), line)
}

/** A selection made on a page or by a program. */
export function readWishesFromSelection(items: readonly BatchWish[]): ReadWishes {
  const entries = items.map((item, index) => wishOf({ ...item }, index + 1))
  return {
    wishes: entries.filter((entry): entry is NumberedWish => "wish" in entry),
    problems: entries.filter((entry): entry is RowProblem => "problem" in entry),
  }
}

function wishOf(row: Readonly<Record<string, string | undefined>>, line: number): NumberedWish | RowProblem {
  const wish: BatchWish = Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== ""),
  )
  const named = [wish.order, wish.payment, wish.transId].filter((name) => name !== undefined)
  return named.length === 1
    ? { line, wish }
    : { line, field: "payment", problem: "A row must name exactly one of order, payment or trans_id." }
}
