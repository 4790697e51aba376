import type { RemoteQueryFunction } from "@medusajs/framework/types"

import { type Method, methods } from "../../domain/methods"
import { toMinor } from "../../domain/money"
import { type UnusableReason, unusableText } from "../../domain/unusable-method"
import type { Configuration } from "../../modules/paygate/options"
import type { MinorAmount } from "../../paygate/values"
import { chooseAccount } from "../../payments/open/choose-account"

/** Whether a cart can be paid by a method, and why not. Shoppers read it, so it contains nothing for the merchant. */
export type MethodForCart = {
  readonly method: Method["id"]
  readonly provider_id: string
  readonly title: string
  readonly opens_by: Method["opensBy"]
  readonly usable: boolean
  readonly reason: UnusableReason | null
  /** The reason in words, English. */
  readonly message: string | null
}

interface CartRow {
  readonly total: number
  readonly currency_code: string
  readonly region_id: string | null
}

/** The shop's methods for a cart, in the configured order; undefined when there is no such cart. */
export async function usableMethods(
  query: Pick<RemoteQueryFunction, "graph">,
  configuration: Configuration,
  cartId: string,
): Promise<MethodForCart[] | undefined> {
  const { data: carts } = await query.graph({
    entity: "cart",
    fields: ["total", "currency_code", "region_id"],
    filters: { id: cartId },
  })
  const [cart] = carts as unknown as CartRow[]
  if (!cart) {
    return undefined
  }
  const currency = cart.currency_code.toUpperCase()
  return methodsFor(query, configuration, {
    amount: toMinor(cart.total, currency),
    currency,
    regionId: cart.region_id,
  })
}

/** What is to be paid: a cart, or what an order owes. */
interface Purchase {
  readonly amount: MinorAmount
  /** Upper case. */
  readonly currency: string
  readonly regionId: string | null
}

/** The shop's methods for a purchase, in the configured order. */
export async function methodsFor(
  query: Pick<RemoteQueryFunction, "graph">,
  configuration: Configuration,
  purchase: Purchase,
): Promise<MethodForCart[]> {
  const { data: enabled } =
    purchase.regionId === null
      ? { data: [] }
      : await query.graph({
          entity: "region_payment_provider",
          fields: ["payment_provider_id"],
          filters: { region_id: purchase.regionId },
        })
  const inRegion = new Set(
    (enabled as { payment_provider_id: string }[]).map((row) => row.payment_provider_id),
  )
  return configuration.methods.map((id) => forPurchase(configuration, methods[id], purchase, inRegion))
}

function forPurchase(
  configuration: Configuration,
  method: Method,
  purchase: Purchase,
  inRegion: ReadonlySet<string>,
): MethodForCart {
  const reason = inRegion.has(method.providerId) ? refusalOf(configuration, method, purchase) : "region"
  return {
    method: method.id,
    provider_id: method.providerId,
    title: method.title,
    opens_by: method.opensBy,
    usable: reason === null,
    reason,
    message: reason && unusableText(method.id, reason),
  }
}

function refusalOf(
  { accounts }: Configuration,
  method: Method,
  { amount, currency }: Purchase,
): UnusableReason | null {
  const choice = chooseAccount(accounts, method, amount, currency)
  if (choice.kind === "account") {
    return null
  }
  return choice.code === "amount-out-of-range" ? "amount" : "currency"
}
