import type { OperationId } from "../operation-ids"

import { alipayApp } from "./alipay-app"
import { alipayPpro } from "./alipay-ppro"
import { alipayQr } from "./alipay-qr"
import { alipaySpot } from "./alipay-spot"
import { alipayWebsite } from "./alipay-website"
import { capture } from "./capture"
import { changeSubscription } from "./change-subscription"
import { credit } from "./credit"
import { inquire } from "./inquire"
import { inquireExt } from "./inquire-ext"
import { inquire24 } from "./inquire24"
import type { Operation } from "./operation"
import { reverse } from "./reverse"
import { twintForm } from "./twint-form"
import { twintPpro } from "./twint-ppro"
import { wechatApp } from "./wechat-app"
import { wechatBarcode } from "./wechat-barcode"
import { wechatForm } from "./wechat-form"
import { wechatQr } from "./wechat-qr"

/** Every operation the sandbox simulates; another one takes a file here and a line in this list. */
export const OPERATIONS: readonly Operation[] = [
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
 * The operations behind a file name in any case (protocol notes 2.1); several where the contract or a parameter
 * decides. `paths` gives an operation more names.
 */
export function operationsAt(file: string, paths: Readonly<Record<string, OperationId>> = {}): Operation[] {
  const name = file.toLowerCase()
  const given = Object.entries(paths).find(([path]) => path.toLowerCase() === name)?.[1]
  const meant = OPERATIONS.find((operation) => operation.id === given)
  return OPERATIONS.filter((operation) => operation.file === (meant?.file ?? name))
}
