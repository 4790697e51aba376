import { WECHAT_FORM } from "../tables/wechat/form"

import type { Caller, FormEndpoint } from "./endpoint"

/** The document calls the channel APP and INAPP (protocol notes 11.2). */
export const isAppChannel = ({ bag }: Pick<Caller, "bag">): boolean =>
  ["APP", "INAPP"].includes(bag.get("Channel") ?? "")

/** WeChat document: form payment, channels QRCode, W2A and JSAPI. */
export const wechatForm: FormEndpoint = {
  kind: "form",
  id: "wechat.form",
  file: "wechat.aspx",
  method: "wechat",
  table: WECHAT_FORM,
  serves: (caller) => !isAppChannel(caller),
}
