import { Agent, request } from "undici"

import { type SignedNotice, signedNotice } from "../src/sandbox"
import { DEMO_ACCOUNT } from "../src/sandbox/demo-account"

import { openPayment, ourHook } from "./support/notices"
import { costOf } from "./support/process-cost"
import type { Result } from "./support/result"
import type { BenchShop } from "./support/shop"
import { inMs } from "./support/statistics"

interface Call {
  readonly method: "GET" | "POST"
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}
interface Flood {
  readonly what: string
  readonly status: number
  readonly call: (index: number) => Call
  /** How many of a round's calls; a body of 20 MB counts for more than one of 1 kB. */
  readonly share?: number
  /** The next ones are held against this one. */
  readonly begins?: boolean
  /** What one may cost, where it is not what a message may. */
  readonly cpuMs?: number
}

const senders = 16
const most = { cpuMs: 5, grownMb: 200 }

/** What hostile requests cost the server, each kind alone, at the doors that are open to everybody. */
export async function measureAbuse(shop: BenchShop, calls = 2_000): Promise<Result[]> {
  const results: Result[] = []
  let beside = 0
  for (const flood of await floods(shop)) {
    const count = Math.max(senders, Math.round(calls * (flood.share ?? 1)))
    await play(shop, flood, senders)
    const before = costOf(shop.pid)
    await play(shop, flood, count)
    const after = costOf(shop.pid)
    const cpuMs = (after.cpuMs - before.cpuMs) / count
    const grownMb = Math.max(0, after.residentBytes - before.residentBytes) / 1_048_576
    const bound = flood.cpuMs ?? most.cpuMs
    const isOurs = flood.begins !== true
    results.push({
      what: `${flood.what} (${flood.status}), ${count} times`,
      ours: `${inMs(cpuMs)} CPU, ${grownMb.toFixed(0)} MB`,
      theirs: beside === 0 || !isOurs ? "" : `${inMs(beside)} CPU`,
      ratio: beside === 0 || !isOurs ? "" : `${(cpuMs / beside).toFixed(1)}x`,
      goal: isOurs ? `< ${bound} ms CPU, < ${most.grownMb} MB` : "",
      met: !isOurs || (cpuMs < bound && grownMb < most.grownMb),
    })
    beside = beside === 0 || !isOurs ? cpuMs : beside
  }
  const [rows] = await shop.sql(
    "select max(n)::int as n from (select count(*) as n from paygate_notice group by trans_id) t",
  )
  results.push({
    what: "rows that the flood of altered messages left for its payment",
    ours: String(rows?.["n"]),
    theirs: "",
    ratio: "",
    goal: "1",
    met: Number(rows?.["n"]) === 1,
  })
  return results
}

async function floods(shop: BenchShop): Promise<Flood[]> {
  const form = { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" }
  const { session } = await shop.shopper.checkOut("pp_twint_paygate")
  const { transId } = await openPayment(shop)
  const key = { "x-publishable-api-key": shop.publishableKey }
  const notify = (body: string): Call => ({ method: "POST", path: ourHook, headers: form, body })
  const signed = (fields: Record<string, string>): SignedNotice =>
    signedNotice(
      {
        merchantId: "DEMO_MERCHANT",
        encryptionKey: DEMO_ACCOUNT.encryptionKey,
        hmacKey: DEMO_ACCOUNT.hmacKey,
      },
      { TransID: transId, PayID: "a".repeat(32), Status: "FAILED", Code: "22A10100", ...fields },
    )
  const forged = signed({}).body.replace(/.{16}$/, "0123456789ABCDEF")
  const manyPairs = `${"a=1&".repeat(63)}b=2`
  const status = (token: string): Call => ({
    method: "GET",
    path: `/store/paygate/attempts/${token}`,
    headers: key,
  })
  return [
    { what: "an empty message", status: 400, call: () => notify("") },
    {
      what: "24 kB that no key opens",
      status: 400,
      call: () => notify(`Len=9&Data=${"0123456789ABCDEF".repeat(1_500)}`),
    },
    { what: "64 pairs", status: 400, call: () => notify(manyPairs) },
    { what: "7,000 pairs in 64 kB", status: 413, call: () => notify("a=1&b=2&c".repeat(7_000)) },
    { what: "a forged message of 1 kB", status: 400, call: () => notify(forged) },
    {
      what: "one signed message, its unsigned text altered each time",
      status: 200,
      call: (index) => notify(signed({ Description: `no ${index}` }).body),
    },
    {
      what: "Medusa's own answer to a storefront: one region",
      status: 200,
      begins: true,
      call: () => ({ method: "GET", path: "/store/regions?limit=1&fields=id", headers: key }),
    },
    { what: "how a payment stands", status: 200, call: () => status(session.data.attempt_token) },
    { what: "how a payment stands that nobody knows", status: 200, call: () => status("0".repeat(32)) },
    {
      what: "20 MB for a batch, not logged in",
      status: 401,
      share: 0.02,
      cpuMs: 50,
      call: () => ({
        method: "POST",
        path: "/admin/paygate/batches/preview",
        headers: { "content-type": "application/json" },
        body: `{"csv":"${"1;1\\n".repeat(4_000_000)}"}`,
      }),
    },
  ]
}

async function play({ backend }: BenchShop, { what, status, call }: Flood, count: number): Promise<void> {
  const dispatcher = new Agent({ connections: senders, pipelining: 1 })
  let next = 0
  await Promise.all(
    Array.from({ length: senders }, async () => {
      while (next < count) {
        const { path, ...options } = call(next++)
        const answer = await request(backend + path, { ...options, dispatcher })
        await answer.body.dump()
        if (answer.statusCode !== status) {
          throw new Error(`${what}: ${answer.statusCode} instead of ${status}`)
        }
      }
    }),
  )
  await dispatcher.close()
}
