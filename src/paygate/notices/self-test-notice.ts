import { randomBytes } from "node:crypto"

import type { Account } from "../account"
import { type TransId, transId } from "../values"
import { answerMac, seal } from "../wire"

/** Cannot be the start of a real TransID: ours consist of letters and digits only. */
const prefix = "SELFTEST-"

/** Whether a message is a self-test. It belongs to no payment and must never be reconciled. */
export function isSelfTest(TransID: string): boolean {
  return TransID.toUpperCase().startsWith(prefix)
}

/** A notice that we send to ourselves. */
export interface SelfTestNotice {
  readonly transId: TransId
  /** MerchantID, Len and Data: what the gateway would post. */
  readonly fields: Readonly<Record<string, string>>
}

/**
 * A signed notice for a self-test, identical in form to the gateway's. This is the only place that signs an answer with the
 * shop's own key. Its content is fixed and says that the payment failed (Code 20000000), so that a stray copy could move no
 * money even if the prefix were ignored.
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
