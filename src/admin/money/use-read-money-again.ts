import { useQueryClient } from "@tanstack/react-query"

import { showsMoney } from "./shows-money"

/**
 * Reloads whatever shows money, on this page at once and elsewhere when it is opened; the dashboard would show its old figures
 * for a minute and a half otherwise. For after every press, whatever its result: a refused operation leaves traces too.
 */
export function useReadMoneyAgain(): () => Promise<unknown> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => showsMoney(queryKey) })
}
