import { tableRows } from "./field-meta"
import { currency } from "./request-fields"

/** TWINT accepts Swiss francs only (TWINT document, payment). */
export const twintCurrency = currency("a3")
  .refine((code) => code === "CHF", "must be CHF, the only currency TWINT takes")
  .register(tableRows, { format: "a3" })
