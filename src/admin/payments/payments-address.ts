import type { AttemptOrder } from "../../domain/attempt-order"
import type { AttemptState } from "../../domain/attempt-states"
import type { MethodId } from "../../domain/methods"

import { withWholeLastDay } from "./whole-last-day"

/** The filters of the list, as its table names them. */
export const filterNames = ["created_at", "method", "state", "account_id", "customer", "amount"] as const
export type FilterName = (typeof filterNames)[number]

/** A range of amounts, in major units with a decimal point; in one currency, or in any. */
export interface AmountRange {
  readonly $gte?: string
  readonly $lte?: string
  readonly currency?: string
}

/** Filter values; a filter that was added but not yet set has an empty one. */
export type Filters = Readonly<Partial<Record<FilterName, unknown>>>

/** Rows per page. */
export const pageSize = 20

/** The filters in an address, each as JSON, as Medusa's own lists store theirs; anything but JSON is taken as a string. */
export function filtersIn(address: URLSearchParams): Filters {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const text = address.get(name)
      return text === null ? [] : [[name, read(text)] as const]
    }),
  )
}

/** The address with these filters instead of its own; the list returns to the first page. */
export function withFilters(address: URLSearchParams, filters: Filters): URLSearchParams {
  const next = new URLSearchParams(address)
  next.delete("offset")
  for (const name of filterNames) {
    const value = name === "created_at" ? withWholeLastDay(filters[name]) : filters[name]
    if (value === undefined) next.delete(name)
    else next.set(name, JSON.stringify(value))
  }
  return next
}

/** A link to the list with these filters. */
export function paymentsAddress({
  from,
  ...others
}: {
  /** A day in UTC, "2026-11-21". */
  readonly from?: string
  readonly state?: readonly AttemptState[]
  readonly method?: readonly MethodId[]
}): string {
  const filters = { ...others, created_at: from && { $gte: `${from}T00:00:00.000Z` } }
  return `/paygate/payments?${withFilters(new URLSearchParams(), filters).toString()}`
}

/** The filters of the address as the route's query, without page and order. */
export function filterQuery(address: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams()
  const q = address.get("q")?.trim() ?? ""
  if (q !== "") query.set("q", q)
  for (const [name, value] of Object.entries(filtersIn(address))) {
    add(query, name, value)
  }
  return query
}

/** The route's whole query for one page of the list. */
export function pageParameters(address: URLSearchParams): URLSearchParams {
  const query = filterQuery(address)
  query.set("limit", String(pageSize))
  query.set("offset", String(offsetIn(address)))
  query.set("order", orderIn(address))
  return query
}

/** The offset of the page; zero when it is not a number. */
export function offsetIn(address: URLSearchParams): number {
  const offset = Number(address.get("offset"))
  return Number.isInteger(offset) && offset > 0 ? offset : 0
}

/** How the list is sorted; newest first unless the address says otherwise. */
export function orderIn(address: URLSearchParams): AttemptOrder {
  const order = address.get("order")
  switch (order) {
    case "created_at":
    case "amount":
    case "-amount":
      return order
    default:
      return "-created_at"
  }
}

function add(query: URLSearchParams, name: string, value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach((one) => query.append(`${name}[]`, String(one)))
  } else if (typeof value === "object" && value !== null) {
    for (const [operator, bound] of Object.entries(value)) {
      if (isWord(bound)) {
        query.set(operator === "currency" ? operator : `${name}[${operator}]`, String(bound))
      }
    }
  } else if (isWord(value)) {
    query.set(name, String(value))
  }
}

function isWord(value: unknown): value is string | number {
  return typeof value === "number" || (typeof value === "string" && value !== "")
}

function read(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
