import { type MethodId, methods } from "../../../src/domain/methods"
import type { RegionName } from "../../databases/shop-fixture"

import type { Session } from "./shopper"
import type { World } from "./suite"

/** How a shopper pays with a method, and what a cart costs. */
export interface Way {
  readonly id: MethodId
  readonly provider: string
  /** The file that opens the payment. */
  readonly file: string
  readonly region: RegionName
  readonly currency: string
  /** The total of a mug with shipping: major units in Medusa, minor units at the gateway. */
  readonly total: number
  readonly units: number
  /** A region whose currency the method does not accept, and the reason. */
  readonly refused: { readonly region: RegionName; readonly why: string }
  /** Wallet codes at the point of sale, by what the wallet does. */
  readonly codes?: Readonly<Record<"pay" | "decline" | "password", string>>
}

export type Choice = "pay" | "decline" | "cancel"

const inFrancs = { region: "ch", currency: "CHF", total: 24.9, units: 2490 } as const
const inEuros = { region: "eu", currency: "EUR", total: 26.45, units: 2645 } as const
const codes = (pay: string, decline: string, password: string) => {
  const whole = (start: string) => `${start}1234567890123456`
  return { pay: whole(pay), decline: whole(decline), password: whole(password) }
}

const way = (id: MethodId, facts: Omit<Way, "id" | "provider">): Way => ({
  id,
  provider: methods[id].providerId,
  ...facts,
})

const notYuan = { region: "cn", why: "does not take CNY from cross-border merchants" } as const
const notFrancs = { region: "ch", why: "takes GBP, HKD, USD, JPY" } as const

export const twint = way("twint", {
  ...inFrancs,
  file: "twint.aspx",
  refused: { region: "eu", why: "TWINT takes CHF only, not EUR" },
})

export const alipayWays = [
  way("alipay", { ...inEuros, file: "alipay.aspx", refused: notYuan }),
  way("alipay-qr", { ...inEuros, file: "alipayQRCode.aspx", refused: notYuan }),
  way("alipay-app", { ...inEuros, file: "alipayApp.aspx", refused: notYuan }),
  way("alipay-spot", {
    ...inEuros,
    file: "alipayspot.aspx",
    refused: notYuan,
    codes: codes("28", "29", "26"),
  }),
]

export const alipayPpro = way("alipay-ppro", {
  ...inEuros,
  file: "alipay.aspx",
  refused: { region: "ch", why: "takes EUR, GBP, USD only, not CHF" },
})

export const wechatWays = [
  way("wechat", { ...inEuros, file: "wechat.aspx", refused: notFrancs }),
  way("wechat-app", { ...inEuros, file: "wechat.aspx", refused: notFrancs }),
  way("wechat-barcode", {
    ...inEuros,
    file: "wechatBarcode.aspx",
    refused: notFrancs,
    codes: codes("13", "14", "11"),
  }),
  way("wechat-qr", { ...inEuros, file: "wechatQRCode.aspx", refused: notFrancs }),
]

export interface Checkout {
  readonly cartId: string
  readonly session: Session
}

/** A cart with an undecided payment. At the point of sale the wallet's code is scanned here. */
export async function start(
  world: World,
  { provider, region, codes }: Way,
  code = codes?.pay,
): Promise<Checkout> {
  const cartId = await world.shopper.fillCart({ region })
  const data = code === undefined ? {} : { scanned_code: code }
  return { cartId, session: await world.shopper.openSession(cartId, provider, data) }
}

/** The shopper decides where the method leads: on a page, in a wallet that scanned a code, or in an app. */
export async function decide(world: World, { session }: Checkout, choice: Choice | "request") {
  const { action } = session.data
  const { shopper } = world.sandbox
  switch (action.type) {
    case "redirect":
      return shopper.pay(String(action.url), choice)
    case "qr":
      return shopper.scan(String(action["content" as keyof typeof action]), choice)
    case "app":
      return shopper.openApp(String(action["payload" as keyof typeof action]), choice)
    default:
      throw new Error(`nobody decides about ${action.type}`)
  }
}

/** A completed payment, and its order. */
export async function pay(world: World, way: Way) {
  const checkout = await start(world, way)
  await (way.codes === undefined ? decide(world, checkout, "pay") : world.shopper.complete(checkout.cartId))
  const order = await world.placedOrder(checkout.cartId)
  const [payment] = world.sandbox.payments()
  return { ...checkout, order, paymentId: order.payments[0]!.id, transId: payment!.transId }
}
