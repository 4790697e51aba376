import {
  alipayApp,
  alipayPproWebsite,
  alipayQr,
  alipaySpot,
  alipayWebsite,
  twintForm,
  wechatApp,
  wechatBarcode,
  wechatForm,
  wechatQr,
  type Operation,
} from "../paygate/operations"

import type { MethodId } from "./methods"

/** The gateway's operation that opens a payment of each method. */
export const openingOperations: Readonly<Record<MethodId, Operation>> = {
  twint: twintForm,
  alipay: alipayWebsite,
  "alipay-qr": alipayQr,
  "alipay-app": alipayApp,
  "alipay-spot": alipaySpot,
  "alipay-ppro": alipayPproWebsite,
  wechat: wechatForm,
  "wechat-app": wechatApp,
  "wechat-barcode": wechatBarcode,
  "wechat-qr": wechatQr,
}

/** Parameters that are a fact of each payment and never a setting of the shop. */
const ofThePayment: ReadonlySet<string> = new Set([
  "TransID",
  "Amount",
  "Currency",
  "URLSuccess",
  "URLFailure",
  "URLNotify",
  "BuyerIDCode",
  "BuyerIDcode",
  "ReqID",
  "ReqId",
  "IPAddr",
])

/** As much of a schema as is needed to check one value. */
interface Field {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly { message: string }[] } }
}

/**
 * What is wrong with a shop's own value for a parameter of a method's request, or undefined. The rest of the request is
 * checked when it is made.
 */
export function parameterProblem(method: MethodId, name: string, value: unknown): string | undefined {
  const { request, document } = openingOperations[method]
  const fields: Readonly<Partial<Record<string, Field>>> = request.shape
  const field = fields[name]
  if (field === undefined || ofThePayment.has(name)) {
    return `is no parameter that can be set (${document})`
  }
  const { success, error } = field.safeParse(value)
  return success ? undefined : `${error?.issues[0]?.message ?? "is invalid"} (${document})`
}
