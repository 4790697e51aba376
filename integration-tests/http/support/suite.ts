import type { MedusaContainer } from "@medusajs/framework/types"
import axios, { type AxiosInstance } from "axios"

import { freePort } from "../../../scripts/free-port"
import { methodIds } from "../../../src/domain/methods"
import { PAYGATE_MODULE } from "../../../src/modules/paygate"
import type PaygateModuleService from "../../../src/modules/paygate/service"
import { type Sandbox, type SandboxAccount, type SandboxOptions, startSandbox } from "../../../src/sandbox"
import { DEMO_ACCOUNT } from "../../../src/sandbox/demo-account"
import { CartCopies } from "../../databases/cart-copies"
import type { Shop } from "../../databases/shop-fixture"

import { Admin } from "./admin"
import { eventually } from "./eventually"
import { type OrderState, ShopState } from "./shop-state"
import { Shopper } from "./shopper"
import { type Environment, type RunningShop, startShop } from "./start-shop"

export const merchantAccount = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: DEMO_ACCOUNT.encryptionKey,
  hmacKey: DEMO_ACCOUNT.hmacKey,
}

/** Alipay through a PPRO contract needs its own account. */
export const pproAccount = { ...merchantAccount, merchantId: "DEMO_PPRO", alipay: "ppro" } as const

/** Another merchant on the same gateway, whose keys must not open anything of this shop. */
export const foreignAccount = {
  merchantId: "OTHER_MERCHANT",
  encryptionKey: "another-key-16ch",
  hmacKey: "another-hmac-key-of-32-characters",
}

type CheckOutInput = Parameters<Shopper["checkOut"]>[1]

/** A paid order with the objects that led to it. */
export interface PaidOrder {
  readonly cartId: string
  readonly order: OrderState
  readonly paymentId: string
  readonly transId: string
  readonly attempt: Awaited<ReturnType<PaygateModuleService["listPaygateAttempts"]>>[number]
}

/** Everything a story needs; its properties may only be read inside tests. */
export interface World {
  readonly api: AxiosInstance
  readonly sandbox: Sandbox
  readonly shop: Shop
  readonly shopper: Shopper
  readonly admin: Admin
  readonly state: ShopState
  readonly paygate: PaygateModuleService
  container(): MedusaContainer
  /** Address of the running shop, as the gateway knows it. */
  readonly backendUrl: string
  /** The order of a cart, once the plugin has recorded the order, its payment and its transactions. */
  placedOrder(cartId: string, patience?: number): Promise<OrderState>
  /** A cart paid on the gateway's page, and the order it became. */
  paidOrder(provider: string, input?: CheckOutInput): Promise<PaidOrder>
  /** The requests the gateway received for one of its files, such as `capture.aspx`. */
  sent(file: string): ReturnType<Sandbox["requests"]>
  /** Advances the gateway's clock by this many milliseconds; it is reset before the next story. */
  passAtGateway(milliseconds: number): void
  /** Restarts the server on the same database with other settings; null removes one. */
  restart(changes: Environment): Promise<void>
  /** Runs SQL in the shop's database. */
  sql(query: string, bindings?: unknown[]): Promise<Record<string, unknown>[]>
}

/** A shop's settings; by default it offers every method, with one account for PPRO and one for the others. */
export interface ShopOptions {
  readonly sandbox?: Partial<SandboxOptions>
  /** Settings of the main account at the gateway. */
  readonly account?: Partial<SandboxAccount>
  /** Variables for medusa-config.ts. */
  readonly env?: Readonly<Record<string, string>>
  readonly poolSize?: number
}

/** Stories to run in a shop, whichever file starts it. */
export interface Stories {
  readonly name: string
  readonly tell: (world: World) => void
}

export function stories(name: string, tell: (world: World) => void): Stories {
  return { name, tell }
}

/** For loading all modules of Medusa, which on a busy machine takes long through no fault of a story. */
const BOOT_TIMEOUT_MS = 600_000

/**
 * Runs stories against one real Medusa on a real PostgreSQL, with the gateway simulated at the HTTP border. Each test starts
 * with the same database rows and an empty sandbox.
 */
export function shopSuite(options: ShopOptions, all: readonly Stories[]): void {
  let sandbox: Sandbox
  let running: RunningShop
  let api: AxiosInstance
  let admin: Admin
  let state: ShopState
  let carts: CartCopies
  let gatewayAhead = 0

  beforeAll(async () => {
    sandbox = await startSandbox({
      accounts: [{ ...merchantAccount, ...options.account }, pproAccount, foreignAccount],
      port: 0,
      timeFactor: 0.0005,
      clock: () => Date.now() + gatewayAhead,
      ...options.sandbox,
    })
    running = await startShop(await freePort(), {
      PAYGATE_METHODS: methodIds.join(),
      PAYGATE_PPRO_MERCHANT_ID: pproAccount.merchantId,
      PAYGATE_GATEWAY_URL: sandbox.url,
      PAYGATE_STOREFRONT_URL: "http://localhost:8000/return",
      ...(options.poolSize === undefined ? {} : { DATABASE_POOL_MAX: String(options.poolSize) }),
      ...options.env,
    })
    api = axios.create({ baseURL: running.url })
    api.interceptors.response.use(undefined, withoutConnection)
    admin = new Admin(api)
    state = new ShopState(() => running.container)
    carts = new CartCopies((statement) => running.sql(statement))
    await admin.logIn()
  }, BOOT_TIMEOUT_MS)
  afterAll(async () => {
    await running.stop()
    await sandbox.close()
  }, BOOT_TIMEOUT_MS)
  beforeEach(async () => {
    sandbox.reset()
    gatewayAhead = 0
    await running.restore()
  })
  // Whatever is still in progress would write into the next story's rows.
  afterEach(() => running.calm())

  const world: World = {
    get api() {
      return api
    },
    get admin() {
      return admin
    },
    get state() {
      return state
    },
    container: () => running.container,
    get sandbox() {
      return sandbox
    },
    get shop() {
      return running.shop
    },
    get shopper() {
      return new Shopper(api, running.shop, carts)
    },
    get paygate() {
      return running.container.resolve<PaygateModuleService>(PAYGATE_MODULE)
    },
    get backendUrl() {
      return running.url
    },
    placedOrder: (cartId, patience) =>
      eventually(async () => {
        const order = await state.orderOfCart(cartId)
        expect(order?.payments).toHaveLength(1)
        // Nobody is working on it any more either, so the story has the payment for itself.
        expect(await world.paygate.listPaygateAttempts({ order_id: order!.id })).toMatchObject([
          { lease_id: null },
        ])
        return order!
      }, patience),
    paidOrder: async (provider, input = {}) => {
      const { cartId, formUrl } = await world.shopper.checkOut(provider, input)
      await sandbox.shopper.pay(formUrl, "pay")
      const order = await world.placedOrder(cartId)
      const [attempt] = await world.paygate.listPaygateAttempts({ order_id: order.id })
      const { trans_id: transId } = attempt!
      return { cartId, order, paymentId: order.payments[0]!.id, transId, attempt: attempt! }
    },
    sent: (file) => sandbox.requests().filter((request) => request.file.toLowerCase() === file.toLowerCase()),
    passAtGateway: (milliseconds) => {
      gatewayAhead += milliseconds
    },
    restart: async (changes) => {
      await running.calm()
      await running.restart(changes)
    },
    sql: (query, bindings) => running.sql(query, bindings),
  }
  for (const { name, tell } of all) {
    describe(name, () => tell(world))
  }
}

/** Jest sends the error of a failed test to its parent process as JSON, which fails for a connection object. */
function withoutConnection(error: unknown): never {
  if (axios.isAxiosError(error)) {
    for (const part of [error, error.response]) {
      if (part) {
        Object.defineProperty(part, "request", { enumerable: false })
        Object.defineProperty(part, "config", { enumerable: false })
      }
    }
  }
  throw error
}

/** Stories that need their own shop. */
export function paygateSuite(name: string, options: ShopOptions, tell: (world: World) => void): void {
  shopSuite(options, [stories(name, tell)])
}
