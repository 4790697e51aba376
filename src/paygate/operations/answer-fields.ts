import { z } from "zod"

import { isPayId, isXId, minorAmount, isMinorAmount } from "../values"
import type { MinorAmount, PayId, XId } from "../values"
import { tableRows } from "./field-meta"

/** A parameter the table calls mandatory. */
export const mandatory = (format: string) =>
  z.string().optional().register(tableRows, { format, condition: "M" })

/** A parameter the table calls optional; one that breaks its format never spoils an answer. */
export const optional = (format: string) =>
  z.string().optional().register(tableRows, { format, condition: "O" })

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

/** Minor units, 0 when there are none; undefined when the gateway sends anything but digits. */
export const amount = z
  .string()
  .transform((digits): MinorAmount | undefined => {
    const units = /^\s*\d+\s*$/.test(digits) ? Number(digits) : undefined
    return isMinorAmount(units) ? minorAmount(units) : undefined
  })
  .optional()
  .catch(undefined)
  .register(tableRows, { format: "n..10", condition: "O" })

/** What every answer of the gateway carries. Without Status and Code there is nothing to go by. */
const outcome = {
  mid: mandatory("ans..30"),
  PayID,
  XID,
  TransID: mandatory("ans..64"),
  Status: z.string().trim().min(1).max(50).register(tableRows, { format: "a..50", condition: "M" }),
  Description: z.string().default("").register(tableRows, { format: "ans..1024", condition: "M" }),
  Code: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z]{8}$/, "must be 8 digits or letters")
    .register(tableRows, { format: "n8", condition: "M" }),
}

/** These identify the payment; the gateway leaves them out only when it refuses before it has one. */
const identifying = ["PayID", "XID", "TransID"] as const

/**
 * An answer table under its canonical names. Tolerant as the documents ask: unknown names are dropped, optional
 * parameters that break their format too. A successful answer (Code 0…) has to identify the payment; a refusal only
 * needs Status and Code. `mid` is checked by the caller when it is there, the platform does not send it reliably.
 */
export function answer<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object({ ...outcome, ...shape }).superRefine((fields: Record<string, unknown>, context) => {
    if (!String(fields.Code).startsWith("0")) return
    for (const name of identifying) {
      if (fields[name] !== undefined) continue
      context.addIssue({ code: "custom", path: [name], message: "is missing or no id of the gateway" })
    }
  })
}
