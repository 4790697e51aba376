import { bookCapture } from "../ledger/booking"
import { TWINT_CAPTURE } from "../tables/twint"
import type { FollowUpOperation } from "./operation"

/** TWINT document, capture. Its answer repeats RefNr, not UserData. */
export const capture: FollowUpOperation = {
  kind: "follow-up",
  file: "capture.aspx",
  action: "capture",
  tables: { twint: { request: TWINT_CAPTURE, echoes: ["RefNr"] } },
  book: bookCapture,
}
