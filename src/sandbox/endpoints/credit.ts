import { ALIPAY_ERRORS, WECHAT_ERRORS } from "../envelope/answer-fields"
import { bookCredit } from "../ledger/booking"
import { ALIPAY_CREDIT } from "../tables/alipay/follow-ups"
import { PPRO_CREDIT } from "../tables/alipay/ppro"
import { TWINT_CREDIT } from "../tables/twint"
import { WECHAT_CREDIT } from "../tables/wechat/follow-ups"

import type { FollowUpEndpoint, FollowUpTable } from "./endpoint"

const alipay: FollowUpTable = {
  id: "alipay.credit",
  request: ALIPAY_CREDIT,
  echoes: ["UserData", "RefNr"],
  errors: ALIPAY_ERRORS,
}
const wechat: FollowUpTable = {
  id: "wechat.credit",
  request: WECHAT_CREDIT,
  echoes: ["refnr"],
  errors: WECHAT_ERRORS,
}

/** Every document, credit with reference. */
export const credit: FollowUpEndpoint = {
  kind: "follow-up",
  id: "credit",
  file: "credit.aspx",
  action: "credit",
  tables: {
    twint: { id: "twint.credit", request: TWINT_CREDIT, echoes: ["UserData", "RefNr"] },
    alipay,
    "alipay-qr": alipay,
    "alipay-app": alipay,
    "alipay-spot": alipay,
    "alipay-ppro": {
      id: "alipay_ppro.credit",
      request: PPRO_CREDIT,
      echoes: ["UserData", "refnr"],
      errors: ALIPAY_ERRORS,
    },
    wechat,
    "wechat-app": wechat,
    "wechat-barcode": wechat,
    "wechat-qr": wechat,
  },
  book: bookCredit,
}
