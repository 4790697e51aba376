import { WECHAT_FORM } from "../tables/wechat/form"

import type { PaymentCallEndpoint } from "./endpoint"
import { isAppChannel } from "./wechat-form"

/** WeChat document: channel APP, called by the shop's server with the request of the form. */
export const wechatApp: PaymentCallEndpoint = {
  kind: "payment-call",
  id: "wechat.app",
  file: "wechat.aspx",
  method: "wechat-app",
  table: WECHAT_FORM,
  tableId: "wechat.form",
  serves: isAppChannel,
}
