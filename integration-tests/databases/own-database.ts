import { randomBytes } from "node:crypto"

import { Client } from "@medusajs/framework/pg"

/** A database of our own. */
export interface OwnDatabase {
  readonly url: string
  drop(): Promise<void>
}

/**
 * Makes a database.
 * @param serverUrl any database of the PostgreSQL server
 * @param template the name of one to copy; empty without it
 */
export async function ownDatabase(serverUrl: string, template = "template1"): Promise<OwnDatabase> {
  const name = `paygate_own_${randomBytes(6).toString("hex")}`
  await onServer(serverUrl, (client) => client.query(`create database ${name} template ${template}`))
  return {
    url: urlOf(serverUrl, name),
    drop: async () => {
      await onServer(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.toString()
}

/** Through the database that every server has: the one in the URL need not exist. */
export async function onServer<T>(serverUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlOf(serverUrl, "postgres") })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
