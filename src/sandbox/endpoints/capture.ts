import { bookCapture } from "../ledger/booking"
import { TWINT_CAPTURE } from "../tables/twint"

import type { FollowUpEndpoint } from "./endpoint"

/** TWINT document, capture. Its answer repeats RefNr, not UserData. */
export const capture: FollowUpEndpoint = {
  kind: "follow-up",
  id: "capture",
  file: "capture.aspx",
  action: "capture",
  tables: { twint: { id: "twint.capture", request: TWINT_CAPTURE, echoes: ["RefNr"] } },
  book: bookCapture,
}
