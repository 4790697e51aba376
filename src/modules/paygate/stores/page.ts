import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Which part of a list is asked for: newest first, from the mark on. */
export interface PageWish {
  readonly limit: number
  /** `next` of the page before. */
  readonly after?: string
}

/** A part of a list. No total: counting a million rows costs more than anybody needs to know. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** Where the next page begins; null on the last one. */
  readonly next: string | null
}

/**
 * Reads one page by the rows' ids, which begin with the time they were made: the primary key is the order, so no page is
 * slower than the first, and rows that come in meanwhile shift nothing.
 */
export async function readPage<Row extends { id: string }, Item>(
  query: Knex.QueryBuilder<Row, Row[]>,
  column: string,
  { limit, after }: PageWish,
  itemOf: (row: Row) => Item,
): Promise<Page<Item>> {
  if (after !== undefined) {
    void query.where(column, "<", after)
  }
  const rows = (await query.orderBy(column, "desc").limit(limit + 1)) as Row[]
  const shown = rows.slice(0, limit)
  return { items: shown.map(itemOf), next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
}
