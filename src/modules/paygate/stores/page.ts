import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The requested part of a list, newest first; named as in Medusa. */
export interface PageRequest {
  readonly limit: number
  readonly offset: number
}

/** Stop counting here: counting a million rows costs more than the exact number is worth. */
export const mostCounted = 10_000

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** The total number, at most `mostCounted`. */
  readonly count: number
  /** Whether there are more than were counted. */
  readonly isMore: boolean
}

/** What every list returns besides its entries. */
export interface Counted {
  readonly count: number
  /** Whether there are more than `count`, which ends at ten thousand. */
  readonly count_is_minimum: boolean
  readonly limit: number
  readonly offset: number
}

/** @returns a page's count and position, as routes return them */
export function counted({ count, isMore }: Page<unknown>, { limit, offset }: PageRequest): Counted {
  return { count, count_is_minimum: isMore, limit, offset }
}

/**
 * Reads one page and counts everything that the query finds.
 * @param order SQL; "id desc" means newest first, because ids begin with their creation time
 */
export async function readPage<Row extends object, Item>(
  query: Knex.QueryBuilder<Row, Row[]>,
  order: string,
  { limit, offset }: PageRequest,
  itemOf: (row: Row) => Item,
): Promise<Page<Item>> {
  const found = query
    .clone()
    .clearSelect()
    .select(query.client.raw("1") as Knex.Raw)
  const [rows, total] = await Promise.all([
    query.orderByRaw(order).limit(limit).offset(offset),
    query.client
      .queryBuilder()
      .count({ count: "*" })
      .from(found.limit(mostCounted + 1).as("counted")) as Promise<{ count: string }[]>,
  ])
  const count = Number(total[0]?.count ?? 0)
  return {
    items: (rows as Row[]).map(itemOf),
    count: Math.min(count, mostCounted),
    isMore: count > mostCounted,
  }
}
