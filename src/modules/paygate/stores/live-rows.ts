import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The rows of one of our tables, for reading or updating. Medusa puts `deleted_at IS NULL` into every index it creates, so a
 * query without this condition scans the whole table, although nothing here is ever soft-deleted.
 */
export function liveRows<Row extends object = Record<string, unknown>>(knex: Knex, table: string) {
  return knex<Row>(table).whereNull(`${table}.deleted_at`)
}
