import { bookCredit } from "../ledger/booking"
import { ALIPAY_CREDIT } from "../tables/alipay"
import { TWINT_CREDIT } from "../tables/twint"
import type { FollowUpOperation } from "./operation"

/** Both documents, credit with reference. */
export const credit: FollowUpOperation = {
  kind: "follow-up",
  file: "credit.aspx",
  action: "credit",
  tables: {
    twint: { request: TWINT_CREDIT, echoes: ["UserData", "RefNr"] },
    alipay: { request: ALIPAY_CREDIT, echoes: ["UserData", "RefNr"] },
  },
  book: bookCredit,
}
