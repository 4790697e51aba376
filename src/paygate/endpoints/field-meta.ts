import { z } from "zod"

/** What a document's table says about one parameter. */
export interface FieldRow {
  /** In the documents' notation, `ans..64`. */
  readonly format: string
  /** Answers only: mandatory, optional or conditional in the table. A request's schema expresses this itself. */
  readonly condition?: "M" | "O" | "C"
}

/** Keeps the table's wording with each schema, for error messages and for the comparison with the documents. */
export const tableRows = z.registry<FieldRow>()

/** The table row that a field follows, also when the field is optional. */
export function tableRow(field: z.core.$ZodType | undefined): FieldRow | undefined {
  if (field === undefined) return undefined
  return tableRows.get(field) ?? (field instanceof z.ZodOptional ? tableRow(field.unwrap()) : undefined)
}

/** The format of a request parameter in the documents' notation, `ans..64`; empty if its table has no such parameter. */
export function parameterFormat(request: z.ZodObject, name: string): string {
  const fields: Readonly<Record<string, z.core.$ZodType>> = request.shape
  return tableRow(fields[name])?.format ?? ""
}
