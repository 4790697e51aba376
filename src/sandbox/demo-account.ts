import type { SandboxAccount } from "./options"

/**
 * The account of a sandbox that was given none, of the demo and of the tests. Its keys are public and open nothing but a
 * sandbox. They hold neither `$` nor `#`, which an .env file would have to be told about.
 */
export const DEMO_ACCOUNT = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: "Kw7!mZ2_qP9[tR4?",
  hmacKey: "fX3-kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
} satisfies SandboxAccount
