import { defineConfig } from "@medusajs/framework/utils"

import { definePaygate } from "./src/define-paygate"
import type { MethodId } from "./src/domain/methods"
import type { PaygateAccountOptions, PaygateOptions } from "./src/domain/options/options-schema"
import { DEMO_ACCOUNT } from "./src/sandbox/demo-account"

const env = process.env
const gateway = env["PAYGATE_GATEWAY_URL"] ?? "http://localhost:9100/"
const encryptionKey = env["PAYGATE_ENCRYPTION_KEY"] ?? DEMO_ACCOUNT.encryptionKey
const hmacKey = env["PAYGATE_HMAC_KEY"] ?? DEMO_ACCOUNT.hmacKey

const methods = (env["PAYGATE_METHODS"] ?? "twint,alipay").split(",") as MethodId[]
const pproMerchantId = env["PAYGATE_PPRO_MERCHANT_ID"]

/**
 * This repository as a runnable shop: the demo and the tests. A real shop's configuration is in the README; it has
 * `plugins: [paygate.plugin]` where this one lists modules of its own sources.
 */
const paygate = definePaygate(
  {
    accounts: [
      {
        id: "main",
        gateway,
        encryption: {
          key: encryptionKey,
          cipher: env["PAYGATE_CIPHER"] === "aes" ? "aes" : "blowfish",
          previousKey: env["PAYGATE_PREVIOUS_KEY"],
        },
        hmacKey,
        previousHmacKey: env["PAYGATE_PREVIOUS_HMAC_KEY"],
        merchantId: env["PAYGATE_MERCHANT_ID"] ?? "DEMO_MERCHANT",
        simulate: env["PAYGATE_SIMULATE"],
        macRequired: env["PAYGATE_MAC_REQUIRED"] !== "false",
        twint: env["PAYGATE_TWINT"] === "ppro" ? "ppro" : "direct",
        twintSale: env["PAYGATE_TWINT_SALE"] === "true",
        currencies: env["PAYGATE_CURRENCIES"]?.split(","),
        merchant: env["PAYGATE_MERCHANT"] === "domestic" ? "domestic" : "crossBorder",
        smallAmounts: env["PAYGATE_SMALL_AMOUNTS"] === "true",
        batch: JSON.parse(env["PAYGATE_BATCH"] ?? "{}") as PaygateAccountOptions["batch"],
        // an Alipay contract through PPRO is an account of its own
        methods: pproMerchantId === undefined ? undefined : methods.filter((id) => id !== "alipay-ppro"),
      },
      ...(pproMerchantId === undefined ? [] : [pproAccount(pproMerchantId)]),
    ],
    methods,
    storefrontUrls: [env["PAYGATE_STOREFRONT_URL"] ?? "http://localhost:8000"],
    backendUrl: env["PAYGATE_BACKEND_URL"] ?? "http://localhost:9000",
    network: JSON.parse(env["PAYGATE_NETWORK"] ?? "{}") as PaygateOptions["network"],
    parameters: JSON.parse(env["PAYGATE_PARAMETERS"] ?? "{}") as PaygateOptions["parameters"],
    pendingOrders: env["PAYGATE_PENDING_ORDERS"] === "place" ? "place" : "wait",
    unpaidOrders: env["PAYGATE_UNPAID_ORDERS"] === "keep" ? "keep" : "cancel",
    orphans: env["PAYGATE_ORPHANS"] === "hold" ? "hold" : "refund",
    captureOn: env["PAYGATE_CAPTURE_ON"] as PaygateOptions["captureOn"],
    restAfterLastParcel: env["PAYGATE_REST_AFTER_LAST_PARCEL"] as PaygateOptions["restAfterLastParcel"],
    captureWithinDays: JSON.parse(
      env["PAYGATE_CAPTURE_WITHIN_DAYS"] ?? "{}",
    ) as PaygateOptions["captureWithinDays"],
    leaseSeconds:
      env["PAYGATE_LEASE_SECONDS"] === undefined ? undefined : Number(env["PAYGATE_LEASE_SECONDS"]),
  },
  { from: "./src" },
)

const poolSize = env["DATABASE_POOL_MAX"]
// Set it as soon as more than one process serves the shop, see docs/operations.md.
const redisUrl = env["REDIS_URL"] || undefined

export default defineConfig({
  admin: { disable: env["DISABLE_MEDUSA_ADMIN"] === "true" },
  projectConfig: {
    databaseUrl: env["DATABASE_URL"],
    redisUrl,
    databaseDriverOptions: {
      connection: { ssl: false },
      ...(poolSize === undefined ? {} : { pool: { min: 0, max: Number(poolSize) } }),
    },
    http: {
      storeCors: env["STORE_CORS"] ?? "http://localhost:8000",
      adminCors: env["ADMIN_CORS"] ?? "http://localhost:9000",
      authCors: env["AUTH_CORS"] ?? "http://localhost:8000,http://localhost:9000",
      jwtSecret: env["JWT_SECRET"] ?? "only-for-the-demo",
      cookieSecret: env["COOKIE_SECRET"] ?? "only-for-the-demo",
    },
  },
  modules: [
    ...paygate.modules,
    paygate.paymentModule(),
    ...(redisUrl ? redisModules(redisUrl) : []),
    // The flag turns role checks on, this module keeps the roles.
    ...(env["MEDUSA_FF_RBAC"] === "true" ? [{ resolve: "@medusajs/medusa/rbac" }] : []),
  ],
})

function pproAccount(merchantId: string) {
  return {
    id: "ppro",
    gateway,
    merchantId,
    encryption: { key: env["PAYGATE_PPRO_ENCRYPTION_KEY"] ?? encryptionKey },
    hmacKey: env["PAYGATE_PPRO_HMAC_KEY"] ?? hmacKey,
    methods: ["alipay-ppro"] as MethodId[],
  }
}

/** What several processes must share: events, running workflows and their jobs, locks. */
function redisModules(url: string) {
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: url } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: url } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl: url },
          },
        ],
      },
    },
  ]
}
