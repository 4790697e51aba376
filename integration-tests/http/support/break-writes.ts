import type { World } from "./suite"

/**
 * Makes PostgreSQL refuse to write a table, as when the disk is full or the connection breaks at that moment.
 * @returns mends it
 */
export async function breakWrites(
  world: Pick<World, "sql">,
  when: "insert" | "update" | "delete",
  table: string,
): Promise<() => Promise<void>> {
  await world.sql(
    "create or replace function paygate_test_break() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$",
  )
  await world.sql(
    `create trigger paygate_test_break before ${when} on "${table}" for each row execute function paygate_test_break()`,
  )
  return async () => {
    await world.sql(`drop trigger paygate_test_break on "${table}"`)
  }
}
