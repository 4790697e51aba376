import { z } from "@medusajs/framework/zod"

import { batchKinds } from "../../../../domain/batch/batch-methods"
import { batchRecordStates } from "../../../../domain/batch/batch-state"
import { paging } from "../validators"

/** Enough for a CSV file or a selection of some hundred thousand rows. */
export const largestSelection = 20 * 1024 * 1024

const text = z.string().min(1).max(100)

/** One payment, identified by exactly one of `order`, `payment` and `trans_id`. */
const item = z.strictObject({
  order: text.optional(),
  payment: text.optional(),
  trans_id: text.optional(),
  /** Major units. If absent, everything that is left, provided that `rest_when_empty` is set. */
  amount: z.union([text, z.number().positive().transform(String)]).optional(),
  currency: z.string().length(3).optional(),
})

export const selectionBody = z
  .strictObject({
    kind: z.enum(batchKinds),
    items: z.array(item).min(1).optional(),
    csv: z.string().min(1).optional(),
    /** Whether rows without an amount mean everything that is left; otherwise they are invalid. */
    rest_when_empty: z.boolean().default(false),
    /** Whether to ignore columns of the file that have no meaning here; otherwise the request fails and nothing is locked. */
    ignore_unused_columns: z.boolean().default(false),
    /** Whether to leave out rows with problems instead of refusing the whole request. */
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
  /** Shown in the list of imports; the file's content decides which batch it answers. */
  file_name: z.string().trim().min(1).max(200).optional(),
})
