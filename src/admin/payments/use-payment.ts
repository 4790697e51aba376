import { keepPreviousData, useQuery } from "@tanstack/react-query"

import type { AttemptCard } from "../../contracts/attempt-card"
import type { AttemptDetails } from "../../contracts/attempt-details"
import { languageOf } from "../../domain/languages"
import { adminApi } from "../lib/admin-api"
import { useLanguage } from "../lib/use-language"
import { isMoving, pollMilliseconds } from "../order-card/is-moving"
import { orderCardKey } from "../order-card/use-order-card"

/**
 * One payment, reloaded as the order's card is. Its key has the form of an order card's key, so that whatever changes orders
 * in the dashboard reloads this too.
 */
export function usePayment(id: string) {
  return useQuery({
    queryKey: [...orderCardKey(id), "attempt"],
    queryFn: ({ signal }) =>
      adminApi<{ attempt: AttemptCard }>(`/admin/paygate/attempts/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data.attempt) ? pollMilliseconds : false),
  })
}

/**
 * Its order and customer, operations, messages and problems.
 * @param moving whether the payment still changes by itself; once it does not, all this is read once more
 */
export function usePaymentDetails(id: string, moving: boolean) {
  const language = languageOf(useLanguage())
  return useQuery({
    queryKey: [...orderCardKey(id), "details", language, moving],
    placeholderData: keepPreviousData,
    refetchInterval: moving ? pollMilliseconds : false,
    queryFn: ({ signal }) =>
      adminApi<{ details: AttemptDetails }>(
        `/admin/paygate/attempts/${encodeURIComponent(id)}/details?language=${language}`,
        { signal },
      ),
  })
}
