import { INQUIRE_24 } from "../tables/inquiry"

import type { InquiryOperation } from "./operation"

const DAY = 24 * 60 * 60 * 1000

/** Status by TransID, for payments of the last 24 hours (protocol notes 10.2). */
export const inquire24: InquiryOperation = {
  kind: "inquiry",
  id: "inquire24",
  file: "inquire24.aspx",
  table: INQUIRE_24,
  tells: "amounts",
  find: (bag, { byTransId, now }) => {
    const payment = byTransId(bag.get("TransID") ?? "")
    return payment && now - payment.createdAt <= DAY ? payment : undefined
  },
}
