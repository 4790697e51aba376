import { INQUIRE } from "../tables/inquiry"

import type { InquiryEndpoint } from "./endpoint"

/** Status by PayID (protocol notes 10.3). */
export const inquire: InquiryEndpoint = {
  kind: "inquiry",
  id: "inquire",
  file: "inquire.aspx",
  table: INQUIRE,
  reports: "amounts",
  names: "PayID",
}
