import { defineConfig } from "@medusajs/framework/utils"

import { definePaygate } from "./src/define-paygate"
import type { MethodId } from "./src/domain/methods"

const env = process.env

/**
 * This repository as a runnable shop: the demo and the tests. A real shop's configuration is in the README; it has
 * `plugins: [paygate.plugin]` where this one lists modules of its own sources.
 */
const paygate = definePaygate(
  {
    accounts: [
      {
        id: "main",
        gateway: env["PAYGATE_GATEWAY_URL"] ?? "http://localhost:9100/",
        merchantId: env["PAYGATE_MERCHANT_ID"] ?? "DEMO_MERCHANT",
        encryption: { key: env["PAYGATE_ENCRYPTION_KEY"] ?? "Kw7!mZ2_qP9[tR4?" },
        hmacKey: env["PAYGATE_HMAC_KEY"] ?? "fX3$kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
        twintSale: env["PAYGATE_TWINT_SALE"] === "true",
      },
    ],
    methods: (env["PAYGATE_METHODS"] ?? "twint,alipay").split(",") as MethodId[],
    storefrontUrls: [env["PAYGATE_STOREFRONT_URL"] ?? "http://localhost:8000"],
    backendUrl: env["PAYGATE_BACKEND_URL"] ?? "http://localhost:9000",
    pendingOrders: env["PAYGATE_PENDING_ORDERS"] === "place" ? "place" : "wait",
    unpaidOrders: env["PAYGATE_UNPAID_ORDERS"] === "keep" ? "keep" : "cancel",
    orphans: env["PAYGATE_ORPHANS"] === "hold" ? "hold" : "return",
  },
  { from: "./src" },
)

const poolSize = env["DATABASE_POOL_MAX"]

export default defineConfig({
  projectConfig: {
    databaseUrl: env["DATABASE_URL"],
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
  modules: [...paygate.modules, paygate.paymentModule()],
})
