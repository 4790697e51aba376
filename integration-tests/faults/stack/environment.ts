import { methodIds } from "../../../src/domain/methods"
import type { SandboxAccount } from "../../../src/sandbox"
import { DEMO_ACCOUNT } from "../../../src/sandbox/demo-account"

/** The shop's account for everything but Alipay via PPRO, which needs its own. */
export const mainAccount: SandboxAccount = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: DEMO_ACCOUNT.encryptionKey,
  hmacKey: DEMO_ACCOUNT.hmacKey,
}
export const pproAccount: SandboxAccount = {
  merchantId: "DEMO_PPRO",
  encryptionKey: "Bz4!ppro_qX8[tN1?",
  hmacKey: "pP9-kLm2!Qz5(Ab7[Yt1)Wn3*Rc6]Vd4",
  alipay: "ppro",
}

/** The variables for `medusa-config.ts`; everything a server process of a run needs to know. */
export function serverEnvironment(options: {
  readonly databaseUrl: string
  readonly gatewayUrl: string
  readonly backendUrl: string
  readonly redisUrl?: string
  readonly leaseSeconds?: number
}): Record<string, string> {
  return {
    NODE_ENV: "e2e",
    LC_ALL: "C",
    DATABASE_URL: options.databaseUrl,
    REDIS_URL: options.redisUrl ?? "",
    DATABASE_POOL_MAX: "10",
    DISABLE_MEDUSA_ADMIN: "true",
    MEDUSA_DISABLE_TELEMETRY: "true",
    PAYGATE_METHODS: methodIds.join(","),
    PAYGATE_GATEWAY_URL: options.gatewayUrl,
    PAYGATE_BACKEND_URL: options.backendUrl,
    PAYGATE_STOREFRONT_URL: "http://localhost:8000/return",
    PAYGATE_PPRO_MERCHANT_ID: pproAccount.merchantId,
    PAYGATE_PPRO_ENCRYPTION_KEY: pproAccount.encryptionKey,
    PAYGATE_PPRO_HMAC_KEY: pproAccount.hmacKey,
    // The shop's job runs every minute; the end of a run would only take longer with that.
    PAYGATE_RECONCILE_CRON: "*/5 * * * * *",
    ...(options.leaseSeconds === undefined ? {} : { PAYGATE_LEASE_SECONDS: String(options.leaseSeconds) }),
    JWT_SECRET: "only-for-the-tests",
    COOKIE_SECRET: "only-for-the-tests",
  }
}
