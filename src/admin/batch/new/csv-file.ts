/** A chosen file, and what was said about its rows. */
export interface CsvFile {
  /** Empty while none is chosen. */
  readonly csv: string
  readonly restWhenEmpty: boolean
}

/** How many lines below the heading a file has, more or less: a cell may hold some. */
export function linesOf(csv: string): number {
  return Math.max(0, csv.trimEnd().split(/\r\n|\r|\n/).length - 1)
}
