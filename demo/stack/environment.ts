import { methodIds } from "../../src/domain/methods"
import { gatewayAccounts } from "../gateway-accounts"

import type { Ports } from "./ports"

/** The addresses of a running demo. */
export type DemoUrls = { store: string; backend: string; admin: string; sandbox: string }

/** The addresses that belong to these ports; `gatewayUrl` is a gateway of the caller's own. */
export function urlsOf(ports: Ports, gatewayUrl?: string): DemoUrls {
  const backend = `http://localhost:${ports.admin}`
  return {
    store: `http://localhost:${ports.store}`,
    backend,
    admin: `${backend}/app`,
    sandbox: gatewayUrl ?? `http://localhost:${ports.sandbox}/`,
  }
}

/** What `medusa-config.ts` reads. NODE_ENV is not "production": over plain http that loses the login cookie. */
export function medusaEnvironment(
  urls: DemoUrls,
  ports: Ports,
  databaseUrl: string,
  nodeEnv: string,
): Record<string, string> {
  return {
    NODE_ENV: nodeEnv,
    // core rounds by the locale of the server: a comma locale keeps what should be rounded
    LC_ALL: "C",
    PORT: String(ports.admin),
    DATABASE_URL: databaseUrl,
    PAYGATE_GATEWAY_URL: urls.sandbox,
    PAYGATE_BACKEND_URL: urls.backend,
    PAYGATE_STOREFRONT_URL: urls.store,
    PAYGATE_METHODS: methodIds.join(),
    PAYGATE_PPRO_MERCHANT_ID: gatewayAccounts[1].merchantId,
    // minutes; only a code with a known end shows its countdown
    PAYGATE_PARAMETERS: JSON.stringify({ "wechat-qr": { TimeOut: 5 } }),
    STORE_CORS: urls.store,
    ADMIN_CORS: urls.backend,
    AUTH_CORS: `${urls.store},${urls.backend}`,
    JWT_SECRET: "only-for-the-demo",
    COOKIE_SECRET: "only-for-the-demo",
  }
}
