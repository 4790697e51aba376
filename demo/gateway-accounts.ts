/** The demo's two accounts at the simulated gateway. The keys are public and open nothing but a sandbox. */
export const gatewayAccounts = [
  {
    merchantId: "DEMO_MERCHANT",
    encryptionKey: "Kw7!mZ2_qP9[tR4?",
    hmacKey: "fX3$kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
  },
  {
    merchantId: "DEMO_PPRO",
    encryptionKey: "Kw7!mZ2_qP9[tR4?",
    hmacKey: "fX3$kLm9!Qz7(Ab2[Yt5)Wn8*Rc4]Vd6",
  },
] as const
