import { z } from "zod"

import type { MinorAmount, PayId, XId } from "../values"
import { isMinorAmount, isPayId, isXId, minorAmount } from "../values"

import { tableRows } from "./field-meta"

/** A parameter that the table calls mandatory. */
export const mandatory = (format: string) =>
  z.string().optional().register(tableRows, { format, condition: "M" })

/** A parameter that the table calls optional; a malformed one never invalidates an answer. */
export const optional = (format: string) =>
  z.string().optional().register(tableRows, { format, condition: "O" })

/** A parameter that the table only lists under a condition. */
export const conditional = (format: string) =>
  z.string().optional().register(tableRows, { format, condition: "C" })

/** The result code, `n8` or `an8` depending on the document; letters occur with both. */
export const code = (format: string) =>
  z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z]{8}$/, "must be 8 digits or letters")
    .register(tableRows, { format, condition: "M" })

export const PayID = z
  .custom<PayId>(isPayId)
  .optional()
  .catch(undefined)
  .register(tableRows, { format: "an32", condition: "M" })

export const XID = z
  .custom<XId>(isXId)
  .optional()
  .catch(undefined)
  .register(tableRows, { format: "an32", condition: "M" })

/** Minor units, 0 if absent; undefined if the gateway sends anything but digits. */
export const amount = z
  .string()
  .transform((digits): MinorAmount | undefined => {
    const units = /^\s*\d+\s*$/.test(digits) ? Number(digits) : undefined
    return isMinorAmount(units) ? minorAmount(units) : undefined
  })
  .optional()
  .catch(undefined)
  .register(tableRows, { format: "n..10", condition: "O" })

/** What every answer of the gateway contains. An answer without it is unusable. */
const outcome = {
  Status: z.string().trim().min(1).max(50).register(tableRows, { format: "a..50", condition: "M" }),
  Description: z.string().default("").register(tableRows, { format: "ans..1024", condition: "M" }),
  Code: code("n8"),
}

const payment = { mid: mandatory("ans..30"), PayID, XID, TransID: mandatory("ans..64") }

/**
 * An answer table with canonical names. Tolerant, as the documents ask: unknown names are dropped, malformed optional
 * parameters never invalidate the answer. A successful answer (Code 0…) has to identify the payment; a refusal only needs
 * Status and Code, because the gateway may refuse before a payment exists. The caller checks `mid` if present; the platform
 * does not send it reliably.
 */
export function answer<Shape extends z.ZodRawShape>(shape: Shape) {
  return identifiedBy(["PayID", "XID", "TransID"], z.object({ ...payment, ...outcome, ...shape }))
}

/** The same for a table that is not about a payment: a successful answer has to contain the given names. */
export function answerWithoutPayment<Shape extends z.ZodRawShape>(
  identifying: readonly string[],
  shape: Shape,
) {
  return identifiedBy(identifying, z.object({ ...outcome, ...shape }))
}

function identifiedBy<Table extends z.ZodObject>(names: readonly string[], table: Table): Table {
  return table.superRefine((fields: Record<string, unknown>, context) => {
    if (!String(fields.Code).startsWith("0")) return
    for (const name of names) {
      if (fields[name] !== undefined) continue
      context.addIssue({ code: "custom", path: [name], message: "is missing or no id of the gateway" })
    }
  })
}

/**
 * Drops parameters from answers whose Status the table does not list them for, so that nobody relies on, say, the payment
 * guarantee of a failed payment.
 */
export function presentIf<Table extends z.ZodObject>(
  table: Table,
  conditions: Readonly<Record<string, (status: string) => boolean>>,
): Table {
  return table.overwrite((fields) => {
    const status = String(fields.Status).toUpperCase()
    const kept = Object.entries(fields).filter(([name]) => conditions[name]?.(status) ?? true)
    return Object.fromEntries(kept) as z.output<Table>
  })
}
