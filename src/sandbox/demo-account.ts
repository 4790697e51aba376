import type { SandboxAccount } from "./options"

/**
 * The default account of a sandbox, of the demo and of the tests. Its keys are public and open nothing but a sandbox.
 * They contain neither `$` nor `#`, which would need escaping in an .env file.
 */
export const DEMO_ACCOUNT = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: "Kw7!mZ2_qP9[tR4?",
  hmacKey: "fX3-kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
} satisfies SandboxAccount
