import {
  alipayApp,
  alipayPproWebsite,
  alipayQr,
  alipaySpot,
  alipayWebsite,
  type GatewayEndpoint,
  twintForm,
  wechatApp,
  wechatBarcode,
  wechatForm,
  wechatQr,
} from "../paygate/endpoints"
import { parameterFormat } from "../paygate/endpoints/field-meta"
import type { InvalidParameter } from "../paygate/errors"

import type { MethodId } from "./methods"

/** The gateway's endpoint that opens a payment of each method. */
export const openingEndpoints: Readonly<Record<MethodId, GatewayEndpoint>> = {
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

/** Parameters that describe each payment and are never a setting of the shop. */
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

/** The part of a schema that checks one value. */
interface Field {
  safeParse(value: unknown): { success: boolean; error?: { issues: readonly { message: string }[] } }
}

/** Whether a method's request has a configurable parameter of this name. */
export function isSettable(method: MethodId, name: string): boolean {
  return Object.hasOwn(openingEndpoints[method].request.shape, name) && !ofThePayment.has(name)
}

/**
 * What is wrong with a value for one parameter of a method's request, or undefined. The rest of the request is checked
 * when it is made.
 */
export function settingProblem(method: MethodId, name: string, value: unknown): InvalidParameter | undefined {
  return isSettable(method, name)
    ? valueProblem(method, name, value)
    : { parameter: name, format: "", problem: "is not a parameter that can be set" }
}

/** The same for any parameter of the request, the scanned code for example. */
export function valueProblem(method: MethodId, name: string, value: unknown): InvalidParameter | undefined {
  const { request } = openingEndpoints[method]
  const fields: Readonly<Partial<Record<string, Field>>> = request.shape
  const { success = false, error } = fields[name]?.safeParse(value) ?? {}
  return success
    ? undefined
    : {
        parameter: name,
        format: parameterFormat(request, name),
        problem: error?.issues[0]?.message ?? "is invalid",
      }
}

/** The same in words, with the source, for an option of the shop. */
export function parameterProblem(method: MethodId, name: string, value: unknown): string | undefined {
  const problem = settingProblem(method, name, value)
  return problem && `${problem.problem} (${openingEndpoints[method].document})`
}
