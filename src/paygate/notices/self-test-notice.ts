import { randomBytes } from "node:crypto"

import type { Account } from "../account"
import { type TransId, transId } from "../values"
import { answerMac, seal } from "../wire"

/** No payment of ours begins like this: their TransIDs are letters and digits only. */
const prefix = "SELFTEST-"

/** Whether a message is a self-test. Such a message is about no payment and must never be settled. */
export function isSelfTest(TransID: string): boolean {
  return TransID.toUpperCase().startsWith(prefix)
}

/** A notice to ourselves, as it goes out. */
export interface SelfTestNotice {
  readonly transId: TransId
  /** MerchantID, Len and Data: what the gateway would post. */
  readonly fields: Readonly<Record<string, string>>
}

/**
 * A signed notice for a self-test, like one of the gateway's to the letter. This is the only place that signs an answer
 * with the shop's own key; what it says is fixed and is a failure (Code 20000000), so that a stray copy could move
 * nothing even where nobody looks at the prefix.
 */
export function sealSelfTest(account: Account): SelfTestNotice {
  const parameters = {
    mid: account.merchantId,
    PayID: randomBytes(16).toString("hex"),
    TransID: transId(prefix + randomBytes(11).toString("hex")),
    Status: "FAILED",
    Code: "20000000",
  }
  const MAC = answerMac(account.hmacKeys[0].reveal(), { ...parameters, MerchantID: account.merchantId })
  const { Len, Data } = seal(
    { ...parameters, Description: "self-test", MAC: MAC.toUpperCase() },
    { cipher: account.cipher, charset: account.charset, padding: "blank", upperCase: true },
  )
  return {
    transId: parameters.TransID,
    fields: { MerchantID: account.merchantId, Len: String(Len), Data },
  }
}
