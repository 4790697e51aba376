import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The rows of one of our tables, to be read or changed. Medusa puts `deleted_at IS NULL` into every index it makes, so a query
 * that does not say so reads the whole table, although nothing here is ever deleted softly.
 */
export function liveRows<Row extends object = Record<string, unknown>>(knex: Knex, table: string) {
  return knex<Row>(table).whereNull(`${table}.deleted_at`)
}
