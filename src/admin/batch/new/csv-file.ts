/** A chosen file, and whether rows without an amount mean the whole remaining amount. */
export interface ChosenCsv {
  /** Empty while none is chosen. */
  readonly csv: string
  readonly restWhenEmpty: boolean
}

/** Roughly how many lines a file has below the heading: a quoted cell may contain line breaks. */
export function linesOf(csv: string): number {
  return Math.max(0, csv.trimEnd().split(/\r\n|\r|\n/).length - 1)
}
