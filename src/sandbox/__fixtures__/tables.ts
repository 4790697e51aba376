import { ALIPAY_APP } from "../tables/alipay/app"
import { ALIPAY_CREDIT, ALIPAY_INQUIRE, ALIPAY_REVERSE } from "../tables/alipay/follow-ups"
import { PPRO_CREDIT, PPRO_WEBSITE } from "../tables/alipay/ppro"
import { ALIPAY_QR } from "../tables/alipay/qr"
import { ALIPAY_SPOT } from "../tables/alipay/spot"
import { ALIPAY_WEBSITE } from "../tables/alipay/website"
import type { Table } from "../tables/row"
import { SUBSCRIPTION_CHANGE } from "../tables/subscription"
import { TWINT_CAPTURE, TWINT_CREDIT, TWINT_FORM, TWINT_REVERSE } from "../tables/twint"
import { WECHAT_BARCODE } from "../tables/wechat/barcode"
import { WECHAT_CREDIT, WECHAT_REVERSE } from "../tables/wechat/follow-ups"
import { WECHAT_FORM } from "../tables/wechat/form"
import { WECHAT_QR } from "../tables/wechat/qr"

import type { TABLE_NAMES } from "./table-differences"

/** The sandbox's request tables under the names of the documents' tables. */
export const TABLES: Readonly<Record<(typeof TABLE_NAMES)[number], Table>> = {
  "alipay.website": ALIPAY_WEBSITE,
  "alipay.spot": ALIPAY_SPOT,
  "alipay.qr": ALIPAY_QR,
  "alipay.app": ALIPAY_APP,
  "alipay.reverse": ALIPAY_REVERSE,
  "alipay.credit": ALIPAY_CREDIT,
  "alipay.inquire": ALIPAY_INQUIRE,
  "alipay_ppro.website": PPRO_WEBSITE,
  "alipay_ppro.credit": PPRO_CREDIT,
  "twint.form": TWINT_FORM,
  "twint.capture": TWINT_CAPTURE,
  "twint.reverse": TWINT_REVERSE,
  "twint.credit": TWINT_CREDIT,
  "wechat.form": WECHAT_FORM,
  "wechat.barcode": WECHAT_BARCODE,
  "wechat.qr": WECHAT_QR,
  "wechat.reverse": WECHAT_REVERSE,
  "wechat.credit": WECHAT_CREDIT,
  "subscription.change": SUBSCRIPTION_CHANGE,
}
