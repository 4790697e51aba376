import { MAXIMUM_MINOR_AMOUNT } from "../values"

import type { BatchColumn } from "./batch-layout"
import { batchActions, batchTypes } from "./batch-record"

interface FieldRule {
  readonly format: RegExp
  readonly wants: string
}

/**
 * What a column may contain. A batch file has no quoting, so a comma, a quote, a blank or a line end in a field would shift the
 * fields after it. The Alipay via PPRO document allows a comma in RefNr; it is refused anyway.
 */
const rules: Readonly<Record<BatchColumn, FieldRule>> = {
  Type: { format: new RegExp(`^(${batchTypes.join("|")})$`), wants: `must be ${batchTypes.join(" or ")}` },
  Action: {
    format: new RegExp(`^(${batchActions.join("|")})$`),
    wants: `must be ${batchActions.join(" or ")}`,
  },
  MID: { format: /^[\w.-]{1,30}$/, wants: "must be a MerchantID of 1 to 30 letters, digits, . _ or -" },
  Amount: {
    format: /^[1-9]\d{0,9}$/,
    wants: `must be a whole number of smallest units, 1 to ${MAXIMUM_MINOR_AMOUNT}`,
  },
  Currency: { format: /^[A-Z]{3}$/, wants: "must be three capital letters" },
  TransID: {
    format: /^[!#-+\--~]{1,64}$/,
    wants: "must be 1 to 64 ASCII characters without blanks, commas and quotes",
  },
  RefNr: { format: /^[\w-]{0,40}$/, wants: "must be at most 40 letters, digits, - or _ (no comma)" },
  PayID: { format: /^[A-Za-z0-9]{32}$/, wants: "must be 32 letters and digits" },
  Status: { format: /^[A-Za-z_]{1,50}$/, wants: "must be a word such as OK or FAILED" },
  Code: { format: /^[0-9A-Z]{8}$/, wants: "must be eight digits or capital letters" },
}

/** What is wrong with a value in a column; undefined if nothing is. */
export function fieldProblem(column: BatchColumn, value: string): string | undefined {
  const { format, wants } = rules[column]
  if (format.test(value)) {
    return undefined
  }
  return value === "" ? `is empty and ${wants}` : wants
}

/** RefNr follows the stricter of the two documents: ns..30 at Cockpit, ans..40 at PPRO. */
export const refNrLength = 30
