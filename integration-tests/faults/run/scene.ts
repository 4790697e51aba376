import { join, resolve } from "node:path"

import { Pool } from "@medusajs/framework/pg"

import { ADMIN_LOGIN } from "../../../demo/admin-login"
import { freePort } from "../../../scripts/free-port"
import { type Sandbox, startSandbox } from "../../../src/sandbox"
import { judgeConnections } from "../actors/disturb"
import { sendPatiently } from "../actors/http"
import type { Stage } from "../actors/stage"
import { newWitness } from "../actors/witness"
import { Balancer } from "../stack/balancer"
import { mainAccount, pproAccount, serverEnvironment } from "../stack/environment"
import { type Redis, startRedis } from "../stack/redis"
import { Server } from "../stack/servers"
import { createShopDatabase } from "../stack/shop-database"

import type { RunOptions } from "./options"

const root = resolve(__dirname, "../../..")

/** A shop with its servers, and the gateway as judge. */
export interface Scene {
  readonly stage: Stage
  /** Makes sure that this many servers run the shop; two share a Redis. */
  serve(instances: 1 | 2): Promise<readonly Server[]>
  close(): Promise<void>
}

export async function openScene({ databaseUrl, keep, leaseSeconds, log }: RunOptions): Promise<Scene> {
  const logFolder = join(root, ".data", "logs", "faults")
  const endings: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const end of endings.reverse()) {
      await end()
    }
  }
  try {
    const sandbox = await openGateway()
    endings.push(() => sandbox.close())
    const balancer = await Balancer.start()
    endings.push(() => balancer.close())
    const database = await createShopDatabase(databaseUrl)
    const common = {
      gatewayUrl: sandbox.url,
      backendUrl: balancer.url,
      databaseUrl: database.url,
      leaseSeconds,
    }
    endings.push(() => (keep ? Promise.resolve(log(`the database stays: ${database.url}`)) : database.drop()))
    const pool = new Pool({ connectionString: database.url, application_name: judgeConnections, max: 10 })
    endings.push(() => pool.end())
    const fleet = new Fleet(async (name, redisUrl) => {
      const environment = serverEnvironment({ ...common, redisUrl })
      return new Server({ name, port: await freePort(), environment }, root, logFolder, balancer)
    })
    endings.push(() => fleet.close())
    const stage: Stage = {
      sandbox,
      shop: database.shop,
      url: balancer.url,
      pool,
      witness: newWitness(),
      adminToken: onceOnly(() => logIn(balancer.url)),
      injected: new Map(),
    }
    return { stage, serve: (instances) => fleet.serve(instances), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The sandbox runs in the judge's process, so nobody else writes its ledger. Notices are repeated a thousand times faster. */
function openGateway(): Promise<Sandbox> {
  return startSandbox({ accounts: [mainAccount, pproAccount], timeFactor: 0.001, passwordAfterMs: 2_000 })
}

/** The servers of the current round. */
class Fleet {
  private servers: readonly Server[] = []
  private redis: Redis | undefined

  constructor(private readonly make: (name: string, redisUrl?: string) => Promise<Server>) {}

  async serve(instances: 1 | 2): Promise<readonly Server[]> {
    if (this.servers.length === instances) {
      return this.servers
    }
    await Promise.all(this.servers.map((server) => server.stop()))
    if (instances === 2) {
      this.redis ??= await startRedis()
      const { url } = this.redis
      this.servers = [await this.make("server-a", url), await this.make("server-b", url)]
    } else {
      this.servers = [await this.make("server")]
    }
    for (const server of this.servers) {
      await server.start()
    }
    return this.servers
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()))
    await this.redis?.stop()
  }
}

async function logIn(url: string): Promise<string> {
  const { body } = await sendPatiently(`${url}/auth/user/emailpass`, { json: ADMIN_LOGIN })
  return String(body["token"])
}

function onceOnly<T>(work: () => Promise<T>): () => Promise<T> {
  let first: Promise<T> | undefined
  return () => (first ??= work())
}
