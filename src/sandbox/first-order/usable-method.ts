/** A row of `GET /store/paygate/methods`. */
export interface MethodRow {
  readonly method: string
  readonly provider_id: string
  readonly title: string
  readonly opens_by: string
  readonly usable: boolean
  readonly reason: string | null
}

/** Why no method of the shop can pay a cart. */
export type NoMethod = "not-switched-on" | "currency" | "amount" | "needs-a-device"

/** The first method that can pay the cart and that a browser opens; otherwise what is in the way of all. */
export function usableMethod(rows: readonly MethodRow[]): MethodRow | NoMethod {
  const usable = rows.filter((row) => row.usable)
  const shown = usable.find(({ opens_by }) => opens_by === "redirect" || opens_by === "qr")
  if (shown) return shown
  if (usable.length > 0) return "needs-a-device"
  const reasons = rows.map(({ reason }) => reason)
  if (reasons.includes("amount")) return "amount"
  return reasons.includes("currency") ? "currency" : "not-switched-on"
}

/** What a merchant does about it. */
export function noMethodText(why: NoMethod): string {
  switch (why) {
    case "not-switched-on":
      return "no method is switched on; choose TWINT (CHF only) or Alipay among its payment providers"
    case "currency":
      return "no method that is switched on takes its currency; TWINT takes CHF, Alipay most others"
    case "amount":
      return "the cart's sum is below or above what its methods take; give a product another price"
    case "needs-a-device":
      return "its methods need an app or a scanner; switch on one that a browser opens"
  }
}
