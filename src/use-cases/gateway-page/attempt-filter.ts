import type { MedusaContainer } from "@medusajs/framework/types"

import { minorRanges } from "../../domain/amount-range"
import type { AttemptState } from "../../domain/attempt-states"
import type { MethodId } from "../../domain/methods"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { AttemptFilter } from "../../modules/paygate/stores/attempt-list-store"
import { assertNever } from "../../paygate/wire/assert-never"

import { type AttemptSearch, readAttemptSearch } from "./attempt-search"
import { ofCustomer, ofOrders } from "./attempts-of"

/** What was typed and chosen, as the routes take it. */
export interface AttemptQuery {
  readonly q?: string
  readonly state?: readonly AttemptState[]
  readonly method?: readonly MethodId[]
  readonly account_id?: readonly string[]
  /** An e-mail address or an id. */
  readonly customer?: string
  readonly currency?: string
  readonly created_at?: { readonly $gte?: Date; readonly $lte?: Date }
  /** Major units. */
  readonly amount?: { readonly $gte?: string; readonly $lte?: string }
}

/** The same as the ledger can look for it; orders and customers are looked up in Medusa. */
export async function attemptFilter(
  container: MedusaContainer,
  wanted: AttemptQuery,
): Promise<AttemptFilter> {
  const { customer, amount, currency } = wanted
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const [found, ofOne] = await Promise.all([
    search(container, readAttemptSearch(wanted.q)),
    customer === undefined
      ? undefined
      : ofCustomer(container, customer.includes("@") ? { email: customer } : { id: customer }),
  ])
  return {
    ...found,
    states: wanted.state,
    methods: wanted.method,
    accountIds: wanted.account_id,
    currency,
    from: wanted.created_at?.$gte,
    to: wanted.created_at?.$lte,
    amounts:
      amount &&
      minorRanges(
        { min: amount.$gte, max: amount.$lte },
        currency === undefined ? await paygate.lists.attempts.currencies() : [currency],
      ),
    of: [...(found.of ?? []), ...(ofOne === undefined ? [] : [ofOne])],
  }
}

async function search(container: MedusaContainer, typed: AttemptSearch): Promise<AttemptFilter> {
  switch (typed.by) {
    case "nothing":
      return {}
    case "attempt":
      return { id: typed.id }
    case "number":
      return { number: typed.number }
    case "order":
      return { of: [await ofOrders(container, { id: typed.id })] }
    case "order-number":
      return { of: [await ofOrders(container, { display_id: typed.number })] }
    case "email":
      return { of: [await ofCustomer(container, { email: typed.email })] }
    default:
      return assertNever(typed)
  }
}
