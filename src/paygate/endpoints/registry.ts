import { alipayApp } from "./alipay-app"
import { alipayCredit } from "./alipay-credit"
import { alipayPproCredit } from "./alipay-ppro-credit"
import { alipayPproWebsite } from "./alipay-ppro-website"
import { alipayQr } from "./alipay-qr"
import { alipayReverse } from "./alipay-reverse"
import { alipaySpot } from "./alipay-spot"
import { alipayWebsite } from "./alipay-website"
import type { GatewayEndpoint } from "./endpoint"
import type { EndpointId } from "./endpoint-id"
import { inquire } from "./inquire"
import { inquireExt } from "./inquire-ext"
import { inquire24 } from "./inquire24"
import { subscriptionChange } from "./subscription-change"
import { twintCapture } from "./twint-capture"
import { twintCredit } from "./twint-credit"
import { twintForm } from "./twint-form"
import { twintReverse } from "./twint-reverse"
import { wechatApp } from "./wechat-app"
import { wechatBarcode } from "./wechat-barcode"
import { wechatCredit } from "./wechat-credit"
import { wechatForm } from "./wechat-form"
import { wechatQr } from "./wechat-qr"
import { wechatReverse } from "./wechat-reverse"

/** Every endpoint by its id. */
export const endpoints = {
  "twint.form": twintForm,
  "twint.capture": twintCapture,
  "twint.reverse": twintReverse,
  "twint.credit": twintCredit,
  "alipay.website": alipayWebsite,
  "alipay.spot": alipaySpot,
  "alipay.qr": alipayQr,
  "alipay.app": alipayApp,
  "alipay.reverse": alipayReverse,
  "alipay.credit": alipayCredit,
  "alipay.inquire": inquireExt,
  "alipay_ppro.website": alipayPproWebsite,
  "alipay_ppro.credit": alipayPproCredit,
  "wechat.form": wechatForm,
  "wechat.app": wechatApp,
  "wechat.barcode": wechatBarcode,
  "wechat.qr": wechatQr,
  "wechat.reverse": wechatReverse,
  "wechat.credit": wechatCredit,
  "subscription.change": subscriptionChange,
  inquire,
  inquire24,
} as const satisfies Record<EndpointId, GatewayEndpoint>
