import { INQUIRE_24 } from "../tables/inquiry"

import type { InquiryOperation } from "./operation"

/** Status by TransID, for payments of the last day (protocol notes 10.2; assumption `inquire24Hours`). */
export const inquire24: InquiryOperation = {
  kind: "inquiry",
  id: "inquire24",
  file: "inquire24.aspx",
  table: INQUIRE_24,
  tells: "amounts",
  names: "TransID",
}
