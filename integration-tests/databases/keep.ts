import { setTimeout as wait } from "node:timers/promises"

import { Client } from "@medusajs/framework/pg"

/** What a database holds now, to go back to before every story. */
export interface Kept {
  /** Puts every row and every sequence back. Nothing may be under way; what still is gets cut off. */
  restore(): Promise<void>
}

/** Waiting any longer for a row means that somebody holds it who will not let go. */
const LOCK_TIMEOUT_MS = 2_000

/**
 * Keeps the contents of a database beside it, in a schema of its own. Going back touches only the tables that were written to:
 * several times as fast as a new database, and the server's connections live on.
 * @param url the database; its user must be a superuser, because foreign keys rest while rows are put back
 */
export async function keep(url: string): Promise<Kept> {
  await withClient(url, (client) => client.query(schema))
  await withClient(url, (client) => client.query("select kept.keep()"))
  // Held from story to story: a new connection reads the whole catalog, which costs more than putting the rows back.
  let held: Client | undefined
  const restoreRows = async () => {
    held ??= await connect(url, () => (held = undefined))
    await held.query("call kept.restore()")
  }
  return {
    restore: async () => {
      try {
        await restoreRows()
      } catch {
        await withClient(url, cutAllOthers)
        held = undefined
        await wait(100)
        await restoreRows()
      }
    },
  }
}

/** @param onCut called when somebody ends the connection, as stories do with all there are */
async function connect(url: string, onCut: () => void): Promise<Client> {
  const client = new Client({ connectionString: url })
  client.on("error", onCut)
  await client.connect()
  await client.query(`set lock_timeout = ${LOCK_TIMEOUT_MS}`)
  return client
}

async function cutAllOthers(client: Client): Promise<void> {
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  )
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/**
 * `keep` copies each table that has rows, and notes how many there are and which transaction was the last. A table was written to
 * when it has another number of rows or one of a later transaction. Triggers that a story made go, with their functions.
 *
 * `restore_rows` is written by `keep`, with each table by its name: the server plans its statements once for a connection.
 */
const schema = `
create schema kept;
create table kept.tables (name text primary key, since bigint not null);
create table kept.sequences (name text primary key, value bigint not null, called boolean not null);

create table kept.triggers (id oid primary key);
create table kept.functions (id oid primary key);

create function kept.keep() returns void language plpgsql as $$
declare
  found record;
  counted bigint;
  body text := '';
begin
  for found in select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
    execute format('select count(*) from public.%I', found.name) into counted;
    if counted > 0 then
      execute format('create table kept.%I as table public.%I', 'rows_' || found.name, found.name);
    end if;
    insert into kept.tables values (found.name, kept.now());
    body := body || format(
      'select count(*), coalesce(max(xmin::text::bigint), 0) into counted, latest from public.%1$I;
       if counted <> %2$s or latest > (since ->> %3$L)::bigint then
         delete from public.%1$I; %4$s
         update kept.tables set since = kept.now() where name = %3$L;
       end if;',
      found.name, counted, found.name,
      case when counted > 0 then format('insert into public.%I select * from kept.%I;', found.name, 'rows_' || found.name) else '' end
    );
  end loop;
  execute format(
    'create procedure kept.restore_rows() language plpgsql as %L',
    'declare counted bigint; latest bigint; since jsonb; begin
       select jsonb_object_agg(name, tables.since) into since from kept.tables; ' || body || ' end'
  );
  insert into kept.triggers select oid from pg_trigger where not tgisinternal;
  insert into kept.functions select oid from pg_proc where pronamespace = 'public'::regnamespace;
  for found in select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' loop
    execute format('insert into kept.sequences select %L, last_value, is_called from public.%I', found.name, found.name);
  end loop;
end $$;

create function kept.now() returns bigint language sql as $$ select pg_current_xact_id()::text::bigint % 4294967296 $$;

create procedure kept.restore() language plpgsql as $$
declare
  found record;
begin
  for found in select tgname as name, tgrelid::regclass as place from pg_trigger
                where not tgisinternal and oid not in (select id from kept.triggers) loop
    execute format('drop trigger %I on %s', found.name, found.place);
  end loop;
  for found in select oid::regprocedure as name from pg_proc
                where pronamespace = 'public'::regnamespace and oid not in (select id from kept.functions) loop
    execute format('drop function %s', found.name);
  end loop;
  set local session_replication_role = replica;
  call kept.restore_rows();
  for found in select * from kept.sequences loop
    perform setval(format('public.%I', found.name), found.value, found.called);
  end loop;
end $$;
`
