import { ALIPAY_ERRORS } from "../envelope/answer-fields"
import { bookReversal } from "../ledger/book-reversal"
import { ALIPAY_REVERSE } from "../tables/alipay/follow-ups"
import { TWINT_REVERSE } from "../tables/twint"
import { WECHAT_REVERSE } from "../tables/wechat/follow-ups"

import type { FollowUpEndpoint, FollowUpTable } from "./endpoint"

const alipay: FollowUpTable = {
  id: "alipay.reverse",
  request: ALIPAY_REVERSE,
  echoes: ["RefNr", "UserData"],
  errors: ALIPAY_ERRORS,
}
const wechat: FollowUpTable = { id: "wechat.reverse", request: WECHAT_REVERSE, echoes: [] }

/**
 * Reversal. TWINT's and WeChat's answers repeat nothing. The Alipay document excludes `alipay.aspx` and
 * `alipayApp.aspx` by name, the Alipay via PPRO document has no reversal.
 */
export const reverse: FollowUpEndpoint = {
  kind: "follow-up",
  id: "reverse",
  file: "reverse.aspx",
  action: "reverse",
  tables: {
    twint: { id: "twint.reverse", request: TWINT_REVERSE, echoes: [] },
    "alipay-qr": alipay,
    "alipay-spot": alipay,
    wechat,
    "wechat-app": wechat,
    "wechat-barcode": wechat,
    "wechat-qr": wechat,
  },
  book: bookReversal,
}
