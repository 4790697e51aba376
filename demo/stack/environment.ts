import { methodIds } from "../../src/domain/methods"
import { gatewayAccounts } from "../gateway-accounts"

import type { Ports } from "./ports"

/** The addresses of a running demo. */
export type DemoUrls = { store: string; backend: string; admin: string; sandbox: string }

/** The addresses for these ports; `gatewayUrl` is the caller's own gateway. */
export function urlsOf(ports: Ports, gatewayUrl?: string): DemoUrls {
  const backend = `http://localhost:${ports.admin}`
  return {
    store: `http://localhost:${ports.store}`,
    backend,
    admin: `${backend}/app`,
    sandbox: gatewayUrl ?? `http://localhost:${ports.sandbox}/`,
  }
}

/** The environment `medusa-config.ts` reads. NODE_ENV is not "production", which would lose the login cookie over plain http. */
export function medusaEnvironment(
  urls: DemoUrls,
  ports: Ports,
  databaseUrl: string,
  nodeEnv: string,
): Record<string, string> {
  return {
    NODE_ENV: nodeEnv,
    // Medusa rounds depending on the server's locale: a comma locale leaves unrounded what should be rounded
    LC_ALL: "C",
    PORT: String(ports.admin),
    DATABASE_URL: databaseUrl,
    PAYGATE_GATEWAY_URL: urls.sandbox,
    PAYGATE_BACKEND_URL: urls.backend,
    PAYGATE_STOREFRONT_URL: urls.store,
    PAYGATE_METHODS: methodIds.join(),
    PAYGATE_PPRO_MERCHANT_ID: gatewayAccounts[1].merchantId,
    // minutes; a countdown is only shown for a code with a known end
    PAYGATE_PARAMETERS: JSON.stringify({ "wechat-qr": { TimeOut: 5 } }),
    // days; a day until when to capture is only shown where somebody knows it
    PAYGATE_CAPTURE_WITHIN_DAYS: JSON.stringify({ twint: 7 }),
    STORE_CORS: urls.store,
    ADMIN_CORS: urls.backend,
    AUTH_CORS: `${urls.store},${urls.backend}`,
    JWT_SECRET: "only-for-the-demo",
    COOKIE_SECRET: "only-for-the-demo",
  }
}
