import { z } from "zod"

import { serverEndpoint } from "./endpoint"
import { inquiryAnswer } from "./inquiry-answer"
import { PayID, TransID } from "./request-fields"

/** Inquires about a payment by its PayID, the gateway's own number (protocol notes 10.3). */
export const inquire = serverEndpoint({
  id: "inquire",
  file: "inquire.aspx",
  purpose: "inquiry",
  document: "protocol notes 10.3",
  request: z.strictObject({ PayID, TransID }),
  answer: inquiryAnswer,
})
