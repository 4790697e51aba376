import type { Readable } from "node:stream"

import { fillLists } from "./support/fill-lists"
import { logIn } from "./support/log-in"
import { costOf } from "./support/process-cost"
import type { Result } from "./support/result"
import type { BenchShop } from "./support/shop"
import { inMs, median, percentile, timed } from "./support/statistics"

/** What a page of a list may take, over HTTP, signed in, with its orders and addresses. */
const goalMs = 100

/** The overview is several questions at once. */
const overviewGoalMs = 150

const orderNumber = "order number"

/** The lists of the gateway page, and how each is asked for. */
const pages: Readonly<Record<string, string>> = {
  "attempts, first page": "attempts?limit=50",
  "attempts, as far back as pages go": "attempts?limit=50&offset=10000",
  "attempts of a month long ago":
    "attempts?limit=50&created_at[$gte]=MONTH&created_at[$lte]=NEXT&method=twint",
  "attempts by amount": "attempts?limit=50&order=-amount",
  "attempts of a few amounts": "attempts?limit=50&amount[$gte]=7.77&amount[$lte]=7.78",
  "attempts of a rare state": "attempts?limit=50&state=returned",
  "attempts of a rare method": "attempts?limit=50&method=wechat",
  "attempts of a small account and a state": "attempts?limit=50&account_id=second&state=failed",
  "attempts by TransID": "attempts?q=LIST0000000000000000654321",
  "attempts by PayID": "attempts?q=PAYID",
  "attempts by order number": `attempts?q=${orderNumber}`,
  "attempts of a customer": "attempts?customer=shopper777%40bench.example&state=captured",
  "attempts by e-mail": "attempts?q=shopper777%40bench.example",
  "attempts by an e-mail nobody has": "attempts?q=nobody%40bench.example",
  "inbox, first page": "inbox?limit=50",
  "inbox of a rare state": "inbox?limit=50&state=orphaned",
  "inbox of an account": "inbox?limit=50&account_id=second",
  "inbox by TransID": "inbox?trans_id=LIST0000000000000000654321",
  "problems, open": "problems?limit=50&state=open",
  "problems, all": "problems?limit=50",
  "problems, counted": "problems/open",
  "one attempt with what stands around it": "attempts/pgatt_01000000000000000000954321/details",
  "notice health": "health",
}

const overviews: Readonly<Record<string, string>> = {
  "overview of 7 days": "overview?days=7",
  "overview of 30 days": "overview?days=30",
  "overview of 90 days": "overview?days=90",
  "overview of 90 days, one method": "overview?days=90&method=twint",
}

/** Each list page over a million attempts and notices, a hundred thousand orders. */
export async function measureAdminLists(shop: BenchShop, times = 40): Promise<Result[]> {
  await fillLists(shop)
  const token = await logIn(shop)
  const [known] = await shop.sql(
    `select md5('p654321') as pay_id, (select display_id from "order" where id = 'order_list_4321') as number`,
  )
  const results: Result[] = []
  const monthsAgo = (months: number) =>
    new Date(Date.now() - months * 30 * 86_400_000).toISOString().slice(0, 10)
  for (const [what, page] of Object.entries(pages)) {
    const path = page
      .replace("PAYID", String(known!["pay_id"]))
      .replace(orderNumber, String(known!["number"]))
      .replace("MONTH", monthsAgo(8))
      .replace("NEXT", monthsAgo(7))
    results.push(await measure(shop, token, what, path, { times, goal: goalMs }))
  }
  for (const [what, page] of Object.entries(overviews)) {
    results.push(await measure(shop, token, what, page, { times, goal: overviewGoalMs }))
  }
  return [...results, await measureExport(shop, token)]
}

async function measure(
  { api }: BenchShop,
  token: string,
  what: string,
  path: string,
  { times, goal }: { times: number; goal: number },
): Promise<Result> {
  const read = () => api.get(`/admin/paygate/${path}`, { headers: { authorization: `Bearer ${token}` } })
  const first = await timed(read)
  const taken: number[] = []
  for (let index = 0; index < times; index++) {
    taken.push(await timed(read))
  }
  const slow = percentile(taken, 0.95)
  return {
    what: `${what} (p50, p95; first call ${inMs(first)})`,
    ours: `${inMs(median(taken))}, ${inMs(slow)}`,
    theirs: "-",
    ratio: "-",
    goal: `p95 below ${goal} ms`,
    met: slow < goal,
  }
}

/** What the file of all attempts may add to the memory of the process. */
const exportGoalMb = 200

/** The whole list as a file, read as fast as it comes. */
async function measureExport({ api, pid }: BenchShop, token: string): Promise<Result> {
  const before = costOf(pid).residentBytes
  let most = before
  let lines = 0
  const taken = await timed(async () => {
    const { data } = await api.get<Readable>("/admin/paygate/attempts/export", {
      headers: { authorization: `Bearer ${token}` },
      responseType: "stream",
    })
    for await (const piece of data) {
      lines += (piece as Buffer).toString("latin1").split("\n").length - 1
      most = Math.max(most, costOf(pid).residentBytes)
    }
  })
  return {
    what: `all attempts as a CSV file: ${(lines - 1).toLocaleString("en")} rows`,
    ours: `${(taken / 1000).toFixed(0)} s, ${Math.round((most - before) / 2 ** 20)} MB more memory`,
    theirs: "-",
    ratio: "-",
    goal: `less than ${exportGoalMb} MB more`,
    met: most - before < exportGoalMb * 2 ** 20,
  }
}
