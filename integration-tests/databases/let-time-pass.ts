/**
 * A statement that lets time pass in a database of the shop: every moment that is written down in it moves back, so that nobody needs
 * to know a column.
 * @throws Error when time would not pass
 */
export function timePasses(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) {
    throw new Error(`time does not pass by ${seconds} seconds`)
  }
  return `
    do $$
    declare
      found record;
    begin
      set local session_replication_role = replica;
      for found in
        select columns.table_name as name,
               string_agg(format('%1$I = %1$I - interval ''${seconds} seconds''', column_name), ', ') as moments
          from information_schema.columns
          join information_schema.tables using (table_schema, table_name)
         where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'timestamp with time zone'
         group by columns.table_name
      loop
        execute format('update public.%I set %s', found.name, found.moments);
      end loop;
    end $$`
}
