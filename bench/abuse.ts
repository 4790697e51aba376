import { type Flood, play, senders } from "./abuse/flood"
import { notifyFloods } from "./abuse/notify"
import { returnFloods } from "./abuse/return"
import { statusFloods } from "./abuse/status"
import { uploadFloods } from "./abuse/uploads"
import { logIn } from "./support/log-in"
import { openPayment } from "./support/notices"
import { costOf } from "./support/process-cost"
import type { Result } from "./support/result"
import type { BenchShop } from "./support/shop"
import { inMs } from "./support/statistics"

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
      what: `${flood.what} (${flood.statuses.join(" or ")}), ${count} times`,
      ours: `${inMs(cpuMs)} CPU, ${grownMb.toFixed(0)} MB`,
      theirs: beside === 0 || !isOurs ? "" : `${inMs(beside)} CPU`,
      ratio: beside === 0 || !isOurs ? "" : `${(cpuMs / beside).toFixed(1)}x`,
      goal: isOurs ? `< ${bound} ms CPU, < ${most.grownMb} MB` : "",
      met: !isOurs || (cpuMs < bound && grownMb < most.grownMb),
    })
    beside = beside === 0 || !isOurs ? cpuMs : beside
  }
  return [...results, ...(await rowsLeft(shop))]
}

async function floods(shop: BenchShop): Promise<Flood[]> {
  const { session } = await shop.shopper.checkOut("pp_twint_paygate")
  const token = session.data.attempt_token
  const form = {
    action: "https://gateway.example/twint.aspx",
    fields: { Len: "3", Data: "AB".repeat(2_000) },
  }
  await shop.sql("update paygate_attempt set form = $1 where session_id = $2", [
    JSON.stringify(form),
    session.id,
  ])
  const { transId } = await openPayment(shop)
  return [
    ...notifyFloods(transId),
    ...returnFloods({ transId, token }),
    ...statusFloods(shop.publishableKey, token),
    ...uploadFloods(await logIn(shop)),
  ]
}

/** None but the row of the one signed message: what is refused is counted. */
async function rowsLeft(shop: BenchShop): Promise<Result[]> {
  const [rows] = await shop.sql(
    `select (select count(*) from paygate_notice)::int as notices,
            (select count(*) from paygate_attempt)::int as payments`,
  )
  const left = `${String(rows?.["notices"])} and ${String(rows?.["payments"])}`
  return [
    {
      what: "messages and payments that all floods left in the tables",
      ...{ ours: left, theirs: "", ratio: "" },
      goal: "1 and 2",
      met: left === "1 and 2",
    },
  ]
}
