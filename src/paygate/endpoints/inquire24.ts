import { z } from "zod"

import { serverEndpoint } from "./endpoint"
import { inquiryAnswer } from "./inquiry-answer"
import { TransID } from "./request-fields"

/**
 * Inquires about a payment by our TransID, in case its PayID never reached us. It seems to find only payments of the last 24
 * hours (protocol notes 10.2 and 10.3).
 */
export const inquire24 = serverEndpoint({
  id: "inquire24",
  file: "inquire24.aspx",
  purpose: "inquiry",
  document: "protocol notes 10.3",
  request: z.strictObject({ TransID }),
  answer: inquiryAnswer,
})
