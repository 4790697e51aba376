import { z } from "zod"

import { isPayId, isXId, type PayId, type XId } from "../values"
import type { ParameterBag } from "../wire"

/** One line of text without the control characters and surrogates that a database or a screen could choke on. */
const line = /^[^\p{Cc}\p{Cs}]{1,64}$/u

/**
 * What every notice contains, whatever the method. PayID, TransID, Status and Code are covered by the MAC and required; the
 * rest is for display. Everything else that was received is in the notice's parameters.
 */
const noticeTable = z.object({
  mid: z.string().trim().optional(),
  PayID: z.custom<PayId>(isPayId),
  XID: z.custom<XId>(isXId).optional().catch(undefined),
  TransID: z.string().regex(line),
  Status: z.string().trim().regex(line),
  Description: z.string().default(""),
  Code: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z]{8}$/),
  RefNr: z.string().optional(),
  UserData: z.string().optional(),
})

/** The fields that the notices of every method have. */
export type NoticeParts = Readonly<z.output<typeof noticeTable>>

/** Extracts the notice from a message, or the names of what is missing or malformed. */
export function toNotice(parameters: ParameterBag): { notice: NoticeParts } | { missing: readonly string[] } {
  const fields = Object.keys(noticeTable.shape).map((name) => [name, parameters.get(name)])
  const parsed = noticeTable.safeParse(Object.fromEntries(fields))
  if (parsed.success) return { notice: parsed.data }
  return { missing: [...new Set(parsed.error.issues.map(({ path }) => path.join(".")))] }
}
