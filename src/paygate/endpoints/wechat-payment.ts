import type { z } from "zod"

import { conditional, mandatory, optional } from "./answer-fields"
import { a, an, lengthOnly } from "./field-formats"
import { numberReference } from "./reference"
import {
  Amount,
  callbackUrl,
  Custom,
  IPAddr,
  minutes,
  oneOf,
  Plain,
  ReqID,
  TransID,
  UserData,
} from "./request-fields"
import { GoodsCategory, Limit, OrderDesc, OrderDesc2, ProductNr, wechatCurrency } from "./wechat-fields"

/** Rows of the payment table before and after Channel, which distinguishes the form from the server call for apps. */
export const beforeChannel = {
  TransID,
  refnr: numberReference.optional(),
  Amount,
  Currency: wechatCurrency,
}

export const behindChannel = {
  OrderDesc,
  OrderDesc2: OrderDesc2.optional(),
  URLSuccess: callbackUrl,
  URLFailure: callbackUrl,
  URLNotify: callbackUrl,
  UserData: UserData.optional(),
  ReqId: ReqID.optional(),
  IPAddr: IPAddr.optional(),
  TimeOut: minutes(5).optional(),
  GoodsCategory: GoodsCategory.optional(),
  ProductNr: ProductNr.optional(),
  Limit: Limit.optional(),
  ShopSystem: oneOf(a(1, 8), "IOS", "Android", "WAP").optional(),
  ShopName: an(1, 120).optional(),
  // The table's format is an, but the value is a URL, a bundle id or a package name.
  ShopURL: lengthOnly("an", 1, 128).optional(),
  Plain: Plain.optional(),
  Custom: Custom.optional(),
}

/** Rows of the result table that apply to every channel. */
export const resultRows = {
  refnr: optional("ns..30"),
  MAC: mandatory("an64"),
  CodeExt: optional("an..32"),
  ErrorText: optional("ans..128"),
  Plain: optional("ans..50"),
  Custom: optional("ans..1024"),
}

/** Rows that apply to some channels only. */
export const userDataRow = optional("ans..1024")
export const prepayIdRow = conditional("ans..64")

const ofTheShop = ["ShopSystem", "ShopName", "ShopURL"] as const

/** A page for phones outside WeChat has to say which shop it belongs to. */
export function requireShopOfMobilePage(
  fields: Readonly<{ Channel: string } & Partial<Record<(typeof ofTheShop)[number], string>>>,
  context: z.RefinementCtx,
): void {
  if (fields.Channel !== "W2A") return
  for (const name of ofTheShop) {
    if (fields[name] !== undefined) continue
    context.addIssue({ code: "custom", path: [name], message: "is missing: Channel W2A needs it" })
  }
}
