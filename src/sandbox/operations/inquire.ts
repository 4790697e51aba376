import { INQUIRE } from "../tables/inquiry"

import type { InquiryOperation } from "./operation"

/** Status by PayID (protocol notes 10.3). */
export const inquire: InquiryOperation = {
  kind: "inquiry",
  id: "inquire",
  file: "inquire.aspx",
  table: INQUIRE,
  tells: "amounts",
  names: "PayID",
}
