import type { AddressInfo } from "node:net"
import { createServer } from "node:net"

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { AxiosInstance } from "axios"

import { PAYGATE_MODULE } from "../../../src/modules/paygate"
import type PaygateModuleService from "../../../src/modules/paygate/service"
import { type Sandbox, type SandboxAccount, type SandboxOptions, startSandbox } from "../../../src/sandbox"

import { Admin } from "./admin"
import { eventually } from "./eventually"
import { createShop, type Shop } from "./shop-fixture"
import { type OrderState, ShopState } from "./shop-state"
import { Shopper } from "./shopper"

export const merchantAccount = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: "Kw7!mZ2_qP9[tR4?",
  hmacKey: "fX3$kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
}

/** A second merchant on the same gateway, whose keys must open nothing of ours. */
export const foreignAccount = {
  merchantId: "OTHER_MERCHANT",
  encryptionKey: "another-key-16ch",
  hmacKey: "another-hmac-key-of-32-characters",
}

type CheckOutInput = Parameters<Shopper["checkOut"]>[1]

/** A paid order with what leads to it. */
export interface PaidOrder {
  readonly cartId: string
  readonly order: OrderState
  readonly paymentId: string
  readonly transId: string
  readonly attempt: Awaited<ReturnType<PaygateModuleService["listPaygateAttempts"]>>[number]
}

/** Everything a story needs; read at call time, inside tests. */
export interface World {
  readonly api: AxiosInstance
  readonly sandbox: Sandbox
  readonly shop: Shop
  readonly shopper: Shopper
  readonly admin: Admin
  readonly state: ShopState
  readonly ledger: PaygateModuleService
  container(): MedusaContainer
  /** Address of the running shop, as the gateway knows it. */
  readonly backendUrl: string
  /** The order of a cart, once order, payment and bookings were read back by the ledger. */
  placedOrder(cartId: string, patience?: number): Promise<OrderState>
  /** A cart paid on the gateway's page, and the order it became. */
  paidOrder(provider: string, input?: CheckOutInput): Promise<PaidOrder>
  /** The requests the gateway has got at one of its addresses, such as `capture.aspx`. */
  sent(file: string): ReturnType<Sandbox["requests"]>
  /** Runs SQL in the shop's database. */
  sql(query: string, bindings?: unknown[]): Promise<Record<string, unknown>[]>
}

/**
 * Runs stories against a real Medusa on a real PostgreSQL, with the gateway simulated at the HTTP border. Each test
 * starts with the same shop and an empty sandbox.
 */
export function paygateSuite(
  name: string,
  options: {
    sandbox?: Partial<SandboxOptions>
    account?: Partial<SandboxAccount>
    env?: Record<string, string>
    poolSize?: number
  },
  stories: (world: World) => void,
): void {
  let sandbox: Sandbox
  let shop: Shop
  let backendUrl: string

  beforeAll(async () => {
    const port = await freePort()
    backendUrl = `http://localhost:${port}`
    sandbox = await startSandbox({
      accounts: [{ ...merchantAccount, ...options.account }, foreignAccount],
      port: 0,
      timeFactor: 0.0005,
      ...options.sandbox,
    })
    Object.assign(process.env, {
      PORT: String(port),
      PAYGATE_BACKEND_URL: backendUrl,
      PAYGATE_GATEWAY_URL: sandbox.url,
      PAYGATE_STOREFRONT_URL: "http://localhost:8000/return",
      MEDUSA_DISABLE_TELEMETRY: "true",
      // A story that wants the jobs runs them itself; one that comes by at the full minute would be in its way.
      PAYGATE_RECONCILE_CRON: "17 3 * * *",
      ...options.env,
    })
  })
  afterAll(() => sandbox.close())

  medusaIntegrationTestRunner({
    inApp: true,
    // The runner forgets the driver options of the configuration; the pool is set again before anything connects.
    hooks: {
      beforeServerStart: (early) => {
        if (options.poolSize !== undefined) {
          const { projectConfig } = early.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
          projectConfig.databaseDriverOptions = { pool: { min: 0, max: options.poolSize } }
        }
        return Promise.resolve()
      },
    },
    testSuite: ({ api, getContainer, dbConnection }) => {
      const container = () => getContainer()
      const http = api as AxiosInstance
      const admin = new Admin(http, container)
      const state = new ShopState(container)
      const world: World = {
        api: http,
        admin,
        state,
        container,
        get sandbox() {
          return sandbox
        },
        get shop() {
          return shop
        },
        get shopper() {
          return new Shopper(http, shop)
        },
        get ledger() {
          return container().resolve<PaygateModuleService>(PAYGATE_MODULE)
        },
        get backendUrl() {
          return backendUrl
        },
        placedOrder: (cartId, patience) =>
          eventually(async () => {
            const order = await state.orderOfCart(cartId)
            expect(order?.payments).toHaveLength(1)
            expect(await world.ledger.listPaygateAttempts({ order_id: order!.id })).toHaveLength(1)
            return order!
          }, patience),
        paidOrder: async (provider, input = {}) => {
          const { cartId, formUrl } = await world.shopper.checkOut(provider, input)
          await sandbox.shopper.pay(formUrl, "pay")
          const order = await world.placedOrder(cartId)
          const [attempt] = await world.ledger.listPaygateAttempts({ order_id: order.id })
          const { trans_id: transId } = attempt!
          return { cartId, order, paymentId: order.payments[0]!.id, transId, attempt: attempt! }
        },
        sent: (file) =>
          sandbox.requests().filter((request) => request.file.toLowerCase() === file.toLowerCase()),
        sql: async (query, bindings = []) => {
          const result = await (
            dbConnection as { raw(q: string, b: unknown[]): Promise<{ rows: Record<string, unknown>[] }> }
          ).raw(query, bindings)
          return result.rows
        },
      }
      describe(name, () => {
        beforeAll(async () => {
          shop = await createShop(container())
          await admin.signUp()
        })
        beforeEach(() => sandbox.reset())
        // Restoring the database under a running settle would fail the next story.
        afterEach(() => world.ledger.background.drain())
        stories(world)
      })
    },
  })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
