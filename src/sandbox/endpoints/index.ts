import type { EndpointId } from "../endpoint-ids"

import { alipayApp } from "./alipay-app"
import { alipayPpro } from "./alipay-ppro"
import { alipayQr } from "./alipay-qr"
import { alipaySpot } from "./alipay-spot"
import { alipayWebsite } from "./alipay-website"
import { capture } from "./capture"
import { changeSubscription } from "./change-subscription"
import { credit } from "./credit"
import type { Endpoint } from "./endpoint"
import { inquire } from "./inquire"
import { inquireExt } from "./inquire-ext"
import { inquire24 } from "./inquire24"
import { reverse } from "./reverse"
import { twintForm } from "./twint-form"
import { twintPpro } from "./twint-ppro"
import { wechatApp } from "./wechat-app"
import { wechatBarcode } from "./wechat-barcode"
import { wechatForm } from "./wechat-form"
import { wechatQr } from "./wechat-qr"

/** Every endpoint the sandbox simulates; another one takes a file here and a line in this list. */
export const ENDPOINTS: readonly Endpoint[] = [
  twintForm,
  twintPpro,
  alipayWebsite,
  alipayPpro,
  alipayQr,
  alipayApp,
  alipaySpot,
  wechatForm,
  wechatApp,
  wechatBarcode,
  wechatQr,
  capture,
  reverse,
  credit,
  inquire,
  inquire24,
  inquireExt,
  changeSubscription,
]

/** Files whose real names no document has preserved; the option `paths` can replace them (protocol notes 2.4). */
export const GUESSED_FILES: readonly string[] = [wechatBarcode.file, wechatQr.file]

/**
 * The endpoints behind a file name in any case (protocol notes 2.1); several where the contract or a parameter
 * decides. `paths` gives an endpoint more names.
 */
export function endpointsAt(file: string, paths: Readonly<Record<string, EndpointId>> = {}): Endpoint[] {
  const name = file.toLowerCase()
  const given = Object.entries(paths).find(([path]) => path.toLowerCase() === name)?.[1]
  const meant = ENDPOINTS.find((endpoint) => endpoint.id === given)
  return ENDPOINTS.filter((endpoint) => endpoint.file === (meant?.file ?? name))
}
