import { measureAbuse } from "./abuse"
import { measureAdminLists } from "./admin-lists"
import { measureBatch } from "./batch"
import { measureCipher } from "./cipher"
import { measureLedgerSizes } from "./ledger-size"
import { measureNoticeToOrder } from "./notice-to-order"
import { measureNotices } from "./notices"
import { measureOpenSession } from "./open-session"
import type { Part } from "./support/page"
import type { Result } from "./support/result"
import { type BenchShop, startBenchShop } from "./support/shop"

/** Each part has a shop of its own, so that none measures what another left. */
async function inShop(work: (shop: BenchShop) => Promise<Result | Result[]>): Promise<Result[]> {
  const shop = await startBenchShop()
  try {
    return [await work(shop)].flat()
  } finally {
    await shop.stop()
  }
}

export const parts: readonly Part[] = [
  {
    letter: "a",
    name: "cipher",
    title: "Cipher and MAC",
    measure: () => Promise.resolve([measureCipher()]),
    remarks:
      "OpenSSL 3 has Blowfish in its legacy provider only, which Node loads with a start flag; the same bytes come out of both.",
  },
  {
    letter: "b",
    name: "open",
    title: "Opening a payment",
    measure: (small) => inShop((shop) => (small ? measureOpenSession(shop, 1, 5) : measureOpenSession(shop))),
    remarks:
      "Over HTTP, a new cart for each call, alternating. Ours reads the cart, seals the request and writes the attempt before it answers.",
  },
  {
    letter: "c",
    name: "reconcile",
    title: "From the notice to the order",
    measure: (small) =>
      inShop((shop) => (small ? measureNoticeToOrder(shop, 5, 1) : measureNoticeToOrder(shop))),
    remarks:
      "Medusa's own hook waits five seconds by design before it works; it has to be fed a content type the gateway does not send.",
  },
  {
    letter: "d",
    name: "notices",
    title: "A flood of notices",
    measure: (small) => inShop((shop) => (small ? measureNotices(shop, 3, 1) : measureNotices(shop))),
    remarks: `Medusa's own hook stores nothing, checks nothing and puts the body into a queue in memory; ours decrypts, checks the MAC, and answers after
the row is flushed to disk. Both pass the same chain of Medusa's middleware first (logger, cookies, session, some 400 routes), which is most of the time of either.

A CPU profile of the server under our load: about a quarter of the time is ours. Of that a third was waiting on three statements for each notice (insert, look-up,
mark), a third the ids (Medusa's generator asks the system for random bytes sixteen times each), a fifth cipher and MAC. Notices that arrive while others are being
written now go together in one statement that also finds their payment (\`src/modules/paygate/grouped-writes.ts\`), and an id takes one call. Left is Blowfish in
JavaScript, the MAC, and the write to the database's socket; none of them can go without giving up a check or durability.`,
  },
  {
    letter: "e",
    name: "size",
    title: "With years of payments in the ledger",
    measure: (small) =>
      inShop((shop) => (small ? measureLedgerSizes(shop, 5, [10, 1_000]) : measureLedgerSizes(shop))),
    remarks:
      "The same calls as above after the ledger was filled by SQL. Every look-up goes by an index; the job's go by partial ones.\n\n" +
      "The first run of this part took 396 ms for an opening over a million attempts: Medusa's indexes hold only rows that are not deleted, and queries that " +
      "did not say so read the whole table. `integration-tests/http/stories/years-of-payments.ts` asks PostgreSQL for the plan of every statement of a payment since.",
  },
  {
    letter: "f",
    name: "batch",
    title: "Batch files",
    measure: (small) => Promise.resolve(measureBatch(small ? [1_000, 10_000] : undefined)),
    remarks:
      "Every field is checked on the way. Both sides stream; each runs in a process of its own, and the TypeScript loader is in its memory.",
  },
  {
    letter: "g",
    name: "lists",
    title: "Lists of the admin",
    measure: (small) => inShop((shop) => measureAdminLists(shop, small ? 3 : 40)),
    remarks:
      "A million attempts with a notice each, a hundred thousand orders, fifty thousand problems; signed in, over HTTP, with orders and addresses of each row. " +
      "Counts end at ten thousand, and so do pages. The overview reads what `paygate-count-days` has counted; the first call counts all that changed since, here the whole million.",
  },
  {
    letter: "h",
    name: "abuse",
    title: "Floods at the open doors",
    measure: (small) => inShop((shop) => (small ? measureAbuse(shop, 50) : measureAbuse(shop))),
    remarks: `CPU time of the Medusa process for each request, from the system's own books, beside an empty message at the same door: what that costs is Medusa's
chain of middleware, its log line and the connection. Sixteen senders; memory is the resident set after the flood, less what it was before it. A body is at most 24 kB
with 64 pairs (413), and has five seconds (408); one payment has some 40 messages in the inbox, what is beyond is counted, and the
unsigned text of a message makes no second one; status questions read one row by its index.
Files for batches and subscriptions are read after the login, two at a time; the connection of who is refused is closed. What is refused leaves no row. No limit of ours counts requests by
address: a proxy does that better, see [SECURITY.md](../SECURITY.md).`,
  },
]
