import { INQUIRE_24 } from "../tables/inquiry"

import type { InquiryEndpoint } from "./endpoint"

/** Status by TransID, for payments of the last day (protocol notes 10.2; assumption `inquire24Hours`). */
export const inquire24: InquiryEndpoint = {
  kind: "inquiry",
  id: "inquire24",
  file: "inquire24.aspx",
  table: INQUIRE_24,
  reports: "amounts",
  names: "TransID",
}
