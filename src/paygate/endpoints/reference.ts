import { ans, ns } from "./field-formats"
import { tableRows } from "./field-meta"

/** RefNr of TWINT and refnr of Alipay via PPRO: letters, digits, comma, hyphen, underscore (both documents). */
export const wordReference = ans(1, 40)
  .refine(
    (text) => /^[A-Za-z0-9,_-]*$/.test(text),
    "may hold letters, digits, comma, hyphen and underscore only",
  )
  .register(tableRows, { format: "ans..40" })

/** RefNr of Alipay and refnr of WeChat: `ns` has no letters (both documents). */
export const numberReference = ns(1, 30)
