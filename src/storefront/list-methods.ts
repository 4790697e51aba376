import type { Device } from "./device"
import { isRecord, type StoreSdk } from "./store-sdk"

/** A method of the shop, and whether this shopper can pay this cart with it. */
export interface PaymentMethod {
  /** `twint`, `wechat-qr`, … */
  readonly method: string
  readonly providerId: string
  readonly title: string
  readonly opensBy: "redirect" | "qr" | "app" | "scanned-code"
  readonly usable: boolean
  /** Why it is not usable, in the store's words. */
  readonly reason: string | null
}

/** Who asks: a browser of some kind, the shop's own app, or a till with a scanner. */
export interface Place {
  readonly device: Device
  /** The storefront runs in your own app, which has the wallets' SDKs. */
  readonly app?: boolean
  /** A person at a till scans the shopper's phone. */
  readonly till?: boolean
}

/** The shop's methods for a cart and a place, in the shop's order, the unusable ones with their reason. */
export async function listMethods(sdk: StoreSdk, cartId: string, place: Place): Promise<PaymentMethod[]> {
  const answer = await sdk.client.fetch<{ methods?: unknown[] }>("/store/paygate/methods", {
    query: { cart_id: cartId },
  })
  return (answer.methods ?? []).flatMap((row) => {
    const method = readMethod(row)
    return method ? [atPlace(method, place)] : []
  })
}

function readMethod(row: unknown): PaymentMethod | undefined {
  if (!isRecord(row) || typeof row["provider_id"] !== "string" || typeof row["method"] !== "string") {
    return undefined
  }
  const { method, provider_id: providerId, title, opens_by: opensBy, usable, reason } = row
  return {
    method,
    providerId,
    title: typeof title === "string" ? title : method,
    opensBy: opensBy === "qr" || opensBy === "app" || opensBy === "scanned-code" ? opensBy : "redirect",
    usable: usable === true,
    reason: typeof reason === "string" ? reason : null,
  }
}

function atPlace(method: PaymentMethod, place: Place): PaymentMethod {
  const reason = method.reason ?? placeRefusal(method, place)
  return { ...method, usable: method.usable && reason === null, reason }
}

/** Why a method makes no sense where the shopper is; null when it does. */
export function placeRefusal({ title, opensBy, method }: PaymentMethod, place: Place): string | null {
  if (opensBy === "scanned-code") {
    return place.till ? null : `${title} needs a till that scans the shopper's phone.`
  }
  if (opensBy === "app") {
    return place.app ? null : `${title} needs the shop's own app.`
  }
  if (opensBy === "qr" && place.device !== "desktop") {
    return `${title} shows a code to scan with a phone; open the shop on another screen.`
  }
  // WeChat opens no page of Alipay
  return place.device === "wechat" && method.startsWith("alipay")
    ? `${title} does not open inside WeChat; open the shop in another browser.`
    : null
}
