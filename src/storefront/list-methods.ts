import type { Device } from "./device"
import { fieldsOf, type StoreSdk, textOf } from "./store-sdk"
import { pickLanguage } from "./texts/pick-language"
import type { MethodReason } from "./texts/reasons"

/** A payment method of the shop, and whether this shopper can use it for this cart. */
export interface PaymentMethod {
  /** `twint`, `wechat-qr`, … */
  readonly method: string
  readonly providerId: string
  readonly title: string
  readonly opensBy: "redirect" | "qr" | "app" | "scanned-code"
  readonly usable: boolean
  /** Why it is not usable: a `MethodReason`, or a reason only a newer store knows. */
  readonly reason: string | null
  /** The same for the shopper, in the shopper's language. */
  readonly message: string | null
}

/** Where the shopper pays: in a browser, in the shop's own app, or at a point of sale with a scanner. */
export interface Place {
  readonly device: Device
  /** The storefront runs in your own app, which has the wallets' SDKs. */
  readonly app?: boolean
  /** Staff scan the shopper's phone. */
  readonly pointOfSale?: boolean
  /** `de`, `en`, `fr`, `it`, `zh-Hans`; by default the page's language, then the browser's, then English. */
  readonly language?: string
}

/** The shop's methods for a cart and a place, in the shop's order; unusable ones have a reason. */
export async function listMethods(sdk: StoreSdk, cartId: string, place: Place): Promise<PaymentMethod[]> {
  const answer = await sdk.client.fetch<{ methods?: unknown[] }>("/store/paygate/methods", {
    query: { cart_id: cartId },
  })
  const rows = (answer.methods ?? []).flatMap(readRow).map((row) => atPlace(row, place))
  // the translations are fetched only if needed; without them the store's English message remains
  const needed = rows.some(({ usable }) => !usable)
  const texts = needed ? await import("./texts/reasons").catch(() => undefined) : undefined
  return texts ? rows.map((row) => ({ ...row, message: texts.reasonText(row, languageOf(place)) })) : rows
}

function readRow(row: unknown): PaymentMethod[] {
  const { method, provider_id: providerId, title, opens_by: way, usable, reason, message } = fieldsOf(row)
  if (typeof providerId !== "string" || typeof method !== "string") {
    return []
  }
  return [
    {
      method,
      providerId,
      title: textOf(title) ?? method,
      opensBy: way === "qr" || way === "app" || way === "scanned-code" ? way : "redirect",
      usable: usable === true,
      reason: textOf(reason) ?? null,
      message: textOf(message) ?? null,
    },
  ]
}

function atPlace(row: PaymentMethod, place: Place): PaymentMethod {
  const reason = row.usable ? placeRefusal(row, place) : row.reason
  return { ...row, usable: row.usable && reason === null, reason }
}

/** Why a method makes no sense at this place; null when it does. */
function placeRefusal({ opensBy, method }: PaymentMethod, place: Place): MethodReason | null {
  if (opensBy === "scanned-code") {
    return place.pointOfSale ? null : "pointOfSale"
  }
  if (opensBy === "app") {
    return place.app ? null : "app"
  }
  if (opensBy === "qr" && place.device !== "desktop") {
    return "screen"
  }
  // Alipay's page does not open in WeChat's browser
  return place.device === "wechat" && method.startsWith("alipay") ? "browser" : null
}

/** The requested language, the page's, the browser's; a server has neither page nor browser. */
function languageOf({ language }: Place) {
  const inBrowser = typeof document !== "undefined"
  return pickLanguage([
    language,
    ...(inBrowser ? [document.documentElement.lang, ...navigator.languages] : []),
  ])
}
