import { ans } from "./field-formats"
import { tableRows } from "./field-meta"

/** RefNr of TWINT: letters, digits, comma, hyphen, underscore (TWINT document). */
export const twintReference = ans(1, 40)
  .refine(
    (text) => /^[A-Za-z0-9,_-]*$/.test(text),
    "may hold letters, digits, comma, hyphen and underscore only",
  )
  .register(tableRows, { format: "ans..40" })
