import { DEMO_ACCOUNT } from "../src/sandbox/demo-account"

/** The demo's two accounts at the simulated gateway. The keys are public and open nothing but a sandbox. */
export const gatewayAccounts = [
  {
    merchantId: "DEMO_MERCHANT",
    encryptionKey: DEMO_ACCOUNT.encryptionKey,
    hmacKey: DEMO_ACCOUNT.hmacKey,
  },
  {
    merchantId: "DEMO_PPRO",
    encryptionKey: DEMO_ACCOUNT.encryptionKey,
    hmacKey: DEMO_ACCOUNT.hmacKey,
  },
] as const
