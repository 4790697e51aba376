import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Which part of a list is asked for, newest first; as Medusa has it. */
export interface PageRequest {
  readonly limit: number
  readonly offset: number
}

/** Where the count ends: counting a million rows costs more than anybody needs to know. */
export const mostCounted = 10_000

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** How many there are in all; at most `mostCounted`. */
  readonly count: number
  /** There are more than were counted. */
  readonly isMore: boolean
}

/** What every list answers besides its entries. */
export interface Counted {
  readonly count: number
  /** There are more than `count`: it ends at ten thousand. */
  readonly count_is_minimum: boolean
  readonly limit: number
  readonly offset: number
}

/** @returns the count of a page and where it is, as a route answers it */
export function counted({ count, isMore }: Page<unknown>, { limit, offset }: PageRequest): Counted {
  return { count, count_is_minimum: isMore, limit, offset }
}

/**
 * Reads one page, and counts all that the query finds.
 * @param order SQL; by "id desc" the newest are first, because ids begin with the time they were made
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
