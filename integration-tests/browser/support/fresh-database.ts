import { randomBytes } from "node:crypto"

import { Client } from "@medusajs/framework/pg"

export interface FreshDatabase {
  readonly url: string
  drop(): Promise<void>
}

/** An empty database of our own on the server that `serverUrl` leads to. */
export async function freshDatabase(serverUrl: string): Promise<FreshDatabase> {
  const name = `paygate_browser_${randomBytes(4).toString("hex")}`
  await execute(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    url: url.toString(),
    drop: () => execute(serverUrl, `drop database if exists ${name} with (force)`),
  }
}

/** Through the database that every server has: the one in the URL need not exist. */
async function execute(serverUrl: string, statement: string): Promise<void> {
  const url = new URL(serverUrl)
  url.pathname = "/postgres"
  const client = new Client({ connectionString: url.toString() })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
