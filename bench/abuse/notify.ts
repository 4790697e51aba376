import { type SignedNotice, signedNotice } from "../../src/sandbox"
import { DEMO_ACCOUNT } from "../../src/sandbox/demo-account"
import { ourHook } from "../support/notices"

import type { Call, Flood } from "./flood"

const account = {
  merchantId: "DEMO_MERCHANT",
  encryptionKey: DEMO_ACCOUNT.encryptionKey,
  hmacKey: DEMO_ACCOUNT.hmacKey,
}
export const formHeaders = { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" }

/** A refusal as the gateway signs it. */
export const refusal = (TransID: string, fields: Readonly<Record<string, string>> = {}): SignedNotice =>
  signedNotice(account, { TransID, PayID: "a".repeat(32), Status: "FAILED", Code: "22A10100", ...fields })

/** The same with a MAC that fits nothing. */
export const forged = (TransID: string): string => refusal(TransID).body.replace(/.{16}$/, "0123456789ABCDEF")

/** At the address to which the gateway sends its notices. */
export function notifyFloods(transId: string): Flood[] {
  const notify = (body: string): Call => ({ method: "POST", path: ourHook, headers: formHeaders, body })
  return [
    { what: "notify: an empty message", statuses: [400], call: () => notify("") },
    {
      what: "notify: 24 kB that no key opens",
      statuses: [400],
      call: () => notify(`Len=9&Data=${"0123456789ABCDEF".repeat(1_500)}`),
    },
    { what: "notify: 64 pairs", statuses: [400], call: () => notify(`${"a=1&".repeat(63)}b=2`) },
    {
      what: "notify: 7,000 pairs in 64 kB",
      statuses: [413],
      mayHangUp: true,
      call: () => notify("a=1&b=2&c".repeat(7_000)),
    },
    { what: "notify: a forged message of 1 kB", statuses: [400], call: () => notify(forged(transId)) },
    {
      what: "notify by GET: a forged message of 1 kB",
      statuses: [400],
      call: () => ({ method: "GET", path: `${ourHook}?${forged(transId)}` }),
    },
    {
      what: "notify: one signed message, its unsigned text altered each time",
      statuses: [200],
      call: (index) => notify(refusal(transId, { Description: `no ${index}` }).body),
    },
    {
      what: "notify: an account that there is not",
      statuses: [404],
      call: (index) => ({
        ...notify(forged(transId)),
        path: ourHook.replace("main", `nobody${index % 50}`),
      }),
    },
  ]
}
