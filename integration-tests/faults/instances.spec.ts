import { resolve } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

import { Pool } from "@medusajs/framework/pg"

import { freePort } from "../../scripts/free-port"
import { type Sandbox, startSandbox } from "../../src/sandbox"
import { eventually } from "../http/support/eventually"

import { send } from "./actors/http"
import { type Stage, transIdOf } from "./actors/stage"
import { Storefront } from "./actors/storefront"
import { newWitness } from "./actors/witness"
import { judgeBooks } from "./judge/compare"
import { readBooks } from "./judge/read-books"
import { Balancer } from "./stack/balancer"
import { mainAccount, pproAccount, serverEnvironment } from "./stack/environment"
import { startRedis } from "./stack/redis"
import { Server } from "./stack/servers"
import { createShopDatabase } from "./stack/shop-database"

jest.setTimeout(900_000)

const root = resolve(__dirname, "../..")
const logs = `${root}/.data/logs/faults-instances`

/** How long anything in progress may take; on a slow machine the start alone takes long. */
const patience = 240_000
/** The same after a kill: first a killed reconciliation's lease has to expire after one minute, and core's lock of its cart after two. */
const killedPatience = patience + 120_000

/** A filled cart and what its shopper needs to pay for it. */
interface Purchase {
  readonly cartId: string
  readonly transId: string
  readonly formUrl: string
}

/** Two servers and one worker in separate processes, sharing a Redis and a PostgreSQL, behind one address. */
describe("two servers and a worker", () => {
  let sandbox: Sandbox
  let stage: Stage
  let servers: readonly [Server, Server]
  let worker: Server
  /** Paid while a server was killed; their leases expire during the other stories. */
  let interrupted: readonly Purchase[] = []
  const endings: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    sandbox = await startSandbox({ accounts: [mainAccount, pproAccount], timeFactor: 0.001 })
    endings.push(() => sandbox.close())
    const balancer = await Balancer.start()
    endings.push(() => balancer.close())
    const redis = await startRedis()
    endings.push(() => redis.stop())
    const database = await createShopDatabase(process.env["DATABASE_URL"]!)
    endings.push(() => database.drop())
    const pool = new Pool({ connectionString: database.url, max: 4 })
    endings.push(() => pool.end())
    const instance = async (name: string, mode: "server" | "worker", led: Balancer | undefined) => {
      const environment = {
        ...serverEnvironment({
          gatewayUrl: sandbox.url,
          backendUrl: balancer.url,
          databaseUrl: database.url,
          redisUrl: redis.url,
          leaseSeconds: 60,
        }),
        MEDUSA_WORKER_MODE: mode,
      }
      const server = new Server({ name, port: await freePort(), environment }, root, logs, led)
      endings.push(() => server.stop())
      await server.start()
      return server
    }
    servers = [await instance("a", "server", balancer), await instance("b", "server", balancer)]
    worker = await instance("worker", "worker", undefined)
    stage = {
      ...{ sandbox, pool, shop: database.shop, url: balancer.url, witness: newWitness() },
      adminToken: () => Promise.reject(new Error("no merchant in this story")),
      injected: new Map(),
    }
  })
  afterAll(async () => {
    for (const end of endings.reverse()) {
      await end()
    }
  }, patience)

  async function checkOut(shopper: string, provider = "pp_alipay_paygate"): Promise<Purchase> {
    const store = new Storefront(stage)
    const cartId = await store.fillCart(shopper, "ch", 1)
    const { id, action } = await store.openSession(cartId, provider)
    return { cartId, formUrl: action.url!, transId: (await transIdOf(stage, id))! }
  }

  async function oneOrder(cartId: string, within = patience): Promise<void> {
    await eventually(async () => {
      const { rows } = await stage.pool.query(
        `select count(distinct c.order_id)::int as orders, count(distinct p.id)::int as payments, count(distinct k.id)::int as captures,
                count(a.completed_at)::int as completed
           from order_cart c
           join order_payment_collection l on l.order_id = c.order_id
           join payment p on p.payment_collection_id = l.payment_collection_id
           left join capture k on k.payment_id = p.id
           left join paygate_attempt a on a.payment_id = p.id
          where c.cart_id = $1`,
        [cartId],
      )
      expect(rows).toEqual([{ orders: 1, payments: 1, captures: 1, completed: 1 }])
    }, within)
  }

  it("a server is killed while notices come in: shoppers are served on", async () => {
    interrupted = await Promise.all(["k1", "k2", "k3", "k4", "k5", "k6"].map((name) => checkOut(name)))
    const paying = Promise.all(
      interrupted.map(({ formUrl }) => sandbox.shopper.pay(formUrl, "pay-and-close")),
    )
    await wait(150)
    await servers[0].kill()
    await paying
    const meanwhile = await checkOut("m1")
    await sandbox.shopper.pay(meanwhile.formUrl, "pay-and-close")
    await oneOrder(meanwhile.cartId)
    await servers[0].start()
  })

  it("the same notice comes to both servers at once, again and again: one order, one capture, one stored notice", async () => {
    const purchases = await Promise.all(["n1", "n2", "n3", "n4"].map((name) => checkOut(name)))
    for (const { formUrl } of purchases) {
      await sandbox.shopper.pay(formUrl, "pay-and-close")
    }
    const transIds = purchases.map(({ transId }) => transId)
    const bodies = sandbox
      .notifications()
      .filter(({ transId }) => transIds.includes(transId))
      .map(({ body }) => body)
    const answers = await Promise.all(
      bodies.flatMap((form) =>
        servers.flatMap(({ url }) => [1, 2, 3].map(() => send(`${url}/hooks/paygate/notify/main`, { form }))),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    await Promise.all(purchases.map(({ cartId }) => oneOrder(cartId)))
    const { rows } = await stage.pool.query(
      "select count(*)::int as count from paygate_notice where channel = 'notify' and trans_id = any($1)",
      [transIds],
    )
    expect(rows).toEqual([{ count: 4 }])
  })

  it("shoppers complete on one server while the notice comes to the other: one order each", async () => {
    const purchases = await Promise.all(["c1", "c2", "c3", "c4"].map((name) => checkOut(name)))
    const headers = { "x-publishable-api-key": stage.shop.publishableKey }
    await Promise.all(
      purchases.map(async ({ cartId, formUrl }, index) => {
        await sandbox.shopper.pay(formUrl, "pay")
        await send(`${servers[index % 2]!.url}/store/carts/${cartId}/complete`, { json: {}, headers })
      }),
    )
    await Promise.all(purchases.map(({ cartId }) => oneOrder(cartId)))
  })

  it("what nobody heard of is found by the worker alone", async () => {
    const { cartId, formUrl, transId } = await checkOut("w1")
    sandbox.addFault({ kind: "notify-lost", transId, times: 99 })
    await sandbox.shopper.pay(formUrl, "pay-and-close")
    await stage.pool.query("update paygate_attempt set inquire_at = now() where cart_id = $1", [cartId])
    await oneOrder(cartId)
  })

  it("the worker is started a second time: its jobs do everything once", async () => {
    const purchases = await Promise.all(["j1", "j2", "j3"].map((name) => checkOut(name)))
    for (const { formUrl, transId } of purchases) {
      sandbox.addFault({ kind: "notify-lost", transId, times: 99 })
      await sandbox.shopper.pay(formUrl, "pay-and-close")
    }
    await worker.kill()
    await worker.start()
    await stage.pool.query("update paygate_attempt set inquire_at = now() where completed_at is null")
    await Promise.all(purchases.map(({ cartId }) => oneOrder(cartId)))
  })

  it("what the killed server held is brought home by the other one and the worker, and all books agree", async () => {
    await Promise.all(interrupted.map(({ cartId }) => oneOrder(cartId, killedPatience)))
    const judgment = judgeBooks(await readBooks(stage.pool, sandbox, stage.witness))
    expect(judgment.mismatches).toEqual([])
    expect(judgment.comparisons).toBeGreaterThan(100)
  })
})
