import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query"

import { adminApi } from "./admin-api"
import { queryOf } from "./query-of"
import { type ListAddress, useListAddress } from "./use-list-address"

/** One page of a list, and how many entries there are. */
export interface ListPage {
  readonly count: number
  readonly limit: number
  readonly offset: number
}

/** A list as a page shows it: its address, and the route's response for that address. */
export interface List<Page extends ListPage> {
  readonly address: ListAddress
  readonly query: UseQueryResult<Page>
}

/**
 * Reads a list's page for the filters in the address.
 * @param filters names of the filters this list has
 */
export function useList<Page extends ListPage>(
  route: "inbox" | "problems",
  filters: readonly string[],
): List<Page> {
  const address = useListAddress(filters)
  const wanted = Object.fromEntries([...filters, "offset"].map((name) => [name, address.get(name)]))
  const query = useQuery({
    queryKey: ["paygate", route, wanted],
    queryFn: ({ signal }) => adminApi<Page>(`/admin/paygate/${route}${queryOf(wanted)}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  return { address, query }
}
