import type { MedusaContainer } from "@medusajs/framework/types"

import type { Attempt } from "../../domain/attempt"
import type { AttemptState } from "../../domain/attempt-states"
import type { AttemptRow } from "../../domain/gateway-page"
import { methods } from "../../domain/methods"
import { toMajor } from "../../domain/money"
import { standingOf } from "../../domain/standing"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { AttemptFilter } from "../../modules/paygate/stores/attempt-list-store"
import { type Counted, counted, type PageWish } from "../../modules/paygate/stores/page"
import { assertNever } from "../../paygate/assert-never"
import { orderNumbers } from "../orders/order-numbers"

import { type AttemptSearch, readAttemptSearch } from "./attempt-search"
import { ofEmail, ofOrders } from "./attempts-of"

/** One page of the attempts, newest first, narrowed by what was typed and chosen. */
export async function listAttempts(
  container: MedusaContainer,
  { q, state, accountId, ...wish }: PageWish & { q?: string; state?: AttemptState; accountId?: string },
): Promise<{ attempts: AttemptRow[] } & Counted> {
  const ledger = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const found = await narrow(container, readAttemptSearch(q))
  const page = await ledger.lists.attempts.page({ state, accountId, ...found }, wish)
  const numbers = await orderNumbers(
    container,
    page.items.map(({ orderId }) => orderId),
  )
  const released = await ledger.actions.restReleased(page.items.map(({ id }) => id))
  return {
    attempts: page.items.map((attempt) => listed(attempt, numbers, released.has(attempt.id))),
    ...counted(page, wish),
  }
}

async function narrow(container: MedusaContainer, search: AttemptSearch): Promise<AttemptFilter> {
  switch (search.by) {
    case "nothing":
      return {}
    case "attempt":
      return { id: search.id }
    case "number":
      return { number: search.number }
    case "order":
      return { of: await ofOrders(container, { id: search.id }) }
    case "order-number":
      return { of: await ofOrders(container, { display_id: search.number }) }
    case "email":
      return { of: await ofEmail(container, search.email) }
    default:
      return assertNever(search)
  }
}

function listed(attempt: Attempt, numbers: ReadonlyMap<string, number>, restReleased: boolean): AttemptRow {
  const { currency } = attempt
  return {
    id: attempt.id,
    trans_id: attempt.transId,
    pay_id: attempt.payId,
    account_id: attempt.accountId,
    method: attempt.method,
    method_title: methods[attempt.method].title,
    state: attempt.state,
    standing: standingOf({
      state: attempt.state,
      amount: attempt.amount,
      captured: attempt.capturedAmount,
      credited: attempt.creditedAmount,
      restReleased,
      expiresAt: attempt.expiresAt,
    }),
    amount: toMajor(attempt.amount, currency),
    captured: toMajor(attempt.capturedAmount, currency),
    credited: toMajor(attempt.creditedAmount, currency),
    currency,
    code: attempt.code,
    order_id: attempt.orderId,
    order_number: attempt.orderId === null ? null : (numbers.get(attempt.orderId) ?? null),
    superseded: attempt.supersededAt !== null,
    created_at: attempt.createdAt.toISOString(),
  }
}
