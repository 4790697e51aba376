import { useQuery } from "@tanstack/react-query"

import type { AttemptCard } from "../../contracts/attempt-card"
import type { AttemptDetails } from "../../contracts/attempt-details"
import { languageOf } from "../../domain/languages"
import { adminApi } from "../lib/admin-api"
import { useLanguage } from "../lib/use-language"
import { orderCardKey } from "../order-card/use-order-card"

/**
 * One payment. Its key has the form of an order card's key: the buttons of the card reload "their order", which on this
 * page is the payment itself.
 */
export function usePayment(id: string) {
  return useQuery({
    queryKey: [...orderCardKey(id), "attempt"],
    queryFn: ({ signal }) =>
      adminApi<{ attempt: AttemptCard }>(`/admin/paygate/attempts/${encodeURIComponent(id)}`, { signal }),
  })
}

/** Its order and customer, operations, messages and problems. */
export function usePaymentDetails(id: string) {
  const language = languageOf(useLanguage())
  return useQuery({
    queryKey: [...orderCardKey(id), "details", language],
    queryFn: ({ signal }) =>
      adminApi<{ details: AttemptDetails }>(
        `/admin/paygate/attempts/${encodeURIComponent(id)}/details?language=${language}`,
        { signal },
      ),
  })
}
