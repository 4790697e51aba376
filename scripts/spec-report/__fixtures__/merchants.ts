import type { SandboxAccount } from "../../../src/sandbox"
import { DEMO_ACCOUNT } from "../../../src/sandbox/demo-account"

const keys = { encryptionKey: DEMO_ACCOUNT.encryptionKey, hmacKey: DEMO_ACCOUNT.hmacKey }

/** An account with a MerchantID of the full length, ans..30. */
const merchant = (name: string, contract: Partial<SandboxAccount> = {}): SandboxAccount => ({
  merchantId: `COVERAGE_${name}_`.padEnd(30, "0"),
  ...keys,
  errorText: true,
  ...contract,
})

/** The contracts needed to see every row. */
export const merchants = {
  abroad: merchant("ABROAD"),
  china: merchant("CHINA", { alipayDomestic: true, wechatDomestic: true }),
  ppro: merchant("PPRO", { alipay: "ppro" }),
  hotel: merchant("HOTEL", { alipay: "ppro", hotel: true }),
  /** Orders for codes and for strings for the app are answered with OK instead of AUTHORIZE_REQUEST. */
  prompt: merchant("PROMPT", { orderStatus: "OK" }),
} as const

export type MerchantName = keyof typeof merchants
