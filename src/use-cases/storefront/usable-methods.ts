import type { RemoteQueryFunction } from "@medusajs/framework/types"

import { type Method, methods } from "../../domain/methods"
import { toMinor } from "../../domain/money"
import { type UnusableReason, unusableText } from "../../domain/unusable-method"
import type { Configuration } from "../../modules/paygate/options"
import { chooseAccount } from "../opening/choose-account"

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
  const { data: enabled } =
    cart.region_id === null
      ? { data: [] }
      : await query.graph({
          entity: "region_payment_provider",
          fields: ["payment_provider_id"],
          filters: { region_id: cart.region_id },
        })
  const inRegion = new Set(
    (enabled as { payment_provider_id: string }[]).map((row) => row.payment_provider_id),
  )
  return configuration.methods.map((id) => forCart(configuration, methods[id], cart, inRegion))
}

function forCart(
  configuration: Configuration,
  method: Method,
  cart: CartRow,
  inRegion: ReadonlySet<string>,
): MethodForCart {
  const reason = inRegion.has(method.providerId) ? refusalOf(configuration, method, cart) : "region"
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

function refusalOf({ accounts }: Configuration, method: Method, cart: CartRow): UnusableReason | null {
  const currency = cart.currency_code.toUpperCase()
  const choice = chooseAccount(accounts, method, toMinor(cart.total, currency), currency)
  if (choice.kind === "account") {
    return null
  }
  return choice.code === "amount-out-of-range" ? "amount" : "currency"
}
