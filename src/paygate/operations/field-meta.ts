import { z } from "zod"

/** What a document's table says about one parameter. */
export interface TableRow {
  /** In the document's own notation, `ans..64`. */
  readonly format: string
  /** Answers only: mandatory, optional or conditional by the table. A request's schema says it by itself. */
  readonly condition?: "M" | "O" | "C"
}

/** Keeps the table's words beside each schema, for error messages and for the comparison with the documents. */
export const tableRows = z.registry<TableRow>()

/** The row a field was written after, also when the field is optional. */
export function tableRow(field: z.core.$ZodType | undefined): TableRow | undefined {
  if (field === undefined) return undefined
  return tableRows.get(field) ?? (field instanceof z.ZodOptional ? tableRow(field.unwrap()) : undefined)
}

/** The documents' notation of one parameter of a request, `ans..64`; empty when its table has no such parameter. */
export function parameterFormat(request: z.ZodObject, name: string): string {
  const fields: Readonly<Record<string, z.core.$ZodType>> = request.shape
  return tableRow(fields[name])?.format ?? ""
}
