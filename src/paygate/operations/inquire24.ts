import { z } from "zod"

import { inquiryAnswer } from "./inquiry-answer"
import { serverOperation } from "./operation"
import { TransID } from "./request-fields"

/**
 * Asks how a payment stands by our own number, for when its PayID never reached us. It seems to look back 24 hours
 * (protocol notes 10.2 and 10.3).
 */
export const inquire24 = serverOperation({
  id: "inquire24",
  file: "inquire24.aspx",
  purpose: "inquiry",
  document: "protocol notes 10.3",
  request: z.strictObject({ TransID }),
  answer: inquiryAnswer,
})
