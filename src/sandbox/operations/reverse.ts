import { bookReversal } from "../ledger/booking"
import { TWINT_REVERSE } from "../tables/twint"
import type { FollowUpOperation } from "./operation"

/** TWINT document, reversal. Its answer repeats nothing; `alipay.aspx` is excluded by name in the Alipay document. */
export const reverse: FollowUpOperation = {
  kind: "follow-up",
  file: "reverse.aspx",
  action: "reverse",
  tables: { twint: { request: TWINT_REVERSE, echoes: [] } },
  book: bookReversal,
}
