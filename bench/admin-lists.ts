import { ADMIN_LOGIN } from "../demo/admin-login"

import { fillLists } from "./support/fill-lists"
import type { Result } from "./support/result"
import type { BenchShop } from "./support/shop"
import { inMs, median, percentile, timed } from "./support/statistics"

/** What a page of a list may take, over HTTP, signed in, with its orders and addresses. */
const goalMs = 100

const orderNumber = "order number"

/** The lists of the gateway page, and how each is asked for. */
const pages: Readonly<Record<string, string>> = {
  "attempts, first page": "attempts?limit=50",
  "attempts, in the middle": "attempts?limit=50&offset=9950",
  "attempts of a rare state": "attempts?limit=50&state=returned",
  "attempts of a small account and a state": "attempts?limit=50&account_id=second&state=failed",
  "attempts by TransID": "attempts?q=LIST0000000000000000654321",
  "attempts by PayID": "attempts?q=PAYID",
  "attempts by order number": `attempts?q=${orderNumber}`,
  "attempts by e-mail": "attempts?q=shopper777%40bench.example",
  "attempts by an e-mail nobody has": "attempts?q=nobody%40bench.example",
  "inbox, first page": "inbox?limit=50",
  "inbox of a rare state": "inbox?limit=50&state=orphaned",
  "inbox of an account": "inbox?limit=50&account_id=second",
  "inbox by TransID": "inbox?trans_id=LIST0000000000000000654321",
  "problems, open": "problems?limit=50&state=open",
  "problems, all": "problems?limit=50",
  "notice health": "health",
}

/** Each list page over a million attempts and notices, a hundred thousand orders. */
export async function measureAdminLists(shop: BenchShop, times = 40): Promise<Result[]> {
  await fillLists(shop)
  const token = await logIn(shop)
  const [known] = await shop.sql(
    `select md5('p654321') as pay_id, (select display_id from "order" where id = 'order_list_4321') as number`,
  )
  const results: Result[] = []
  for (const [what, page] of Object.entries(pages)) {
    const path = page
      .replace("PAYID", String(known!["pay_id"]))
      .replace(orderNumber, String(known!["number"]))
    results.push(await measure(shop, token, what, path, times))
  }
  return results
}

async function measure(
  { api }: BenchShop,
  token: string,
  what: string,
  path: string,
  times: number,
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
    goal: `p95 below ${goalMs} ms`,
    met: slow < goalMs,
  }
}

async function logIn({ api }: BenchShop): Promise<string> {
  const { data } = await api.post<{ token: string }>("/auth/user/emailpass", ADMIN_LOGIN)
  return data.token
}
