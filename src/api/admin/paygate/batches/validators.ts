import { z } from "@medusajs/framework/zod"

import { batchKinds } from "../../../../domain/batch/batch-methods"
import { batchRecordStates } from "../../../../domain/batch/batch-state"
import { paging } from "../validators"

/** A CSV file or a selection of some hundred thousand rows. */
export const largestSelection = 20 * 1024 * 1024

const text = z.string().min(1).max(100)

/** One payment, named by exactly one of `order`, `payment` and `trans_id`. */
const item = z.strictObject({
  order: text.optional(),
  payment: text.optional(),
  trans_id: text.optional(),
  /** Major units; without one, everything that is left, if `rest_when_empty` says so. */
  amount: z.union([text, z.number().positive().transform(String)]).optional(),
  currency: z.string().length(3).optional(),
})

export const selectionBody = z
  .strictObject({
    kind: z.enum(batchKinds),
    items: z.array(item).min(1).optional(),
    csv: z.string().min(1).optional(),
    /** Rows without an amount mean everything that is left; else they are wrong. */
    rest_when_empty: z.boolean().default(false),
    /** Columns of the file that mean nothing here are left alone; else nothing is reserved. */
    ignore_unused_columns: z.boolean().default(false),
    /** Leaves rows with problems out instead of refusing the whole. */
    skip_wrong_rows: z.boolean().default(false),
  })
  .refine(
    ({ items, csv }) => (items === undefined) !== (csv === undefined),
    "Give either items or csv, not both.",
  )
export type SelectionBody = z.output<typeof selectionBody>

export const withdrawBody = z.strictObject({ never_sent: z.boolean().default(false) })
export type WithdrawBody = z.output<typeof withdrawBody>

export const candidatesQuery = z.strictObject({
  ...paging,
  kind: z.enum(batchKinds),
  /** Part of a TransID, or an order's number or id. */
  q: z.string().trim().max(100).optional(),
})

export const recordsQuery = z.strictObject({
  ...paging,
  state: z.enum([...batchRecordStates, "findings"]).optional(),
})

export const answerQuery = z.strictObject({
  /** For the list of imports; the content decides which batch it answers. */
  file_name: z.string().trim().min(1).max(200).optional(),
})
