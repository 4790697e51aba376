import { randomBytes } from "node:crypto"

import { openAccount } from "./accounts"
import { compact } from "./envelope/messages"
import { sealMessage, withMac } from "./envelope/seal-message"
import { accountSchema, type SandboxAccount } from "./options"

/** The content of a notice. Everything but TransID has a default: a successful payment. */
export interface NoticeFields {
  readonly TransID: string
  readonly PayID?: string
  readonly XID?: string
  readonly Status?: string
  readonly Code?: string
  readonly Description?: string
  /** Any other parameter of the gateway, by its own name. */
  readonly [parameter: string]: string | undefined
}

/** A notice ready to post to `/hooks/paygate/notify/<account>`. */
export interface SignedNotice {
  readonly body: string
  readonly headers: { readonly "content-type": string }
}

/**
 * A notice as the gateway would post it, encrypted and signed with an account's keys: for testing a shop's own
 * subscribers without running a simulator (protocol notes 5.2 and 8.1).
 */
export function signedNotice(account: SandboxAccount, fields: NoticeFields): SignedNotice {
  const opened = openAccount(accountSchema.parse(account))
  const message = compact({
    mid: opened.merchantId,
    PayID: randomBytes(16).toString("hex"),
    XID: randomBytes(16).toString("hex"),
    Status: "OK",
    Description: "success",
    Code: "00000000",
    ...fields,
  })
  return {
    body: sealMessage(withMac(message, opened), opened),
    headers: { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" },
  }
}
