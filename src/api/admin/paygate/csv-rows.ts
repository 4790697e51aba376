import type { Language, Text } from "../../../domain/languages"

/** How a file is laid out: its columns in order, each with its heading in every language, and those that hold decimals. */
export interface CsvLayout<Column extends string> {
  readonly headings: Readonly<Record<Column, Text>>
  readonly amounts: readonly NoInfer<Column>[]
  /** The language of the spreadsheet that opens it; none for programs, which read the columns' names and decimal points. */
  readonly language: Language | undefined
}

/** What spreadsheets expect: where decimals have a comma, columns are separated by semicolons. */
export const separatorIn = (language: Language | undefined): ";" | "," => (hasCommas(language) ? ";" : ",")

/** The columns with the headings of the language. */
export function titledColumns<Column extends string>({ headings, language }: CsvLayout<Column>) {
  const columns = Object.entries<Text>(headings)
  return columns.map(([key, title]) => ({ key, header: language === undefined ? key : title[language] }))
}

/** A row with its decimals as the language writes them. */
export function rowIn<Column extends string, Row extends Readonly<Record<Column, unknown>>>(
  row: Row,
  { amounts, language }: CsvLayout<Column>,
): Row {
  if (!hasCommas(language)) {
    return row
  }
  const written = amounts.map((column) => [column, String(row[column]).replace(".", ",")])
  return { ...row, ...(Object.fromEntries(written) as object) }
}

function hasCommas(language: Language | undefined): boolean {
  return language !== undefined && new Intl.NumberFormat(language).format(0.5) === "0,5"
}
