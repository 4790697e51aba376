import { requests } from "../../../src/api/route-requests"
import { documentedStatuses } from "../support/documented-status"
import { stories, type World } from "../support/suite"

/** What nobody's client sends, as parts of a path; an address that is not our route any more is Medusa's matter. */
const parts = [
  ...["__proto__", "constructor", "toString", "%F0%9F%92%A9", "%EF%BF%BF", "%E2%80%AE", "%ED%A0%80", "-1"],
  ...["'", "%22%7B%7D", "1e309", "null", "a".repeat(3_000), "..%2f..", "%2e%2e%2f"],
]
const queries = [
  ...["__proto__[x]=1", "constructor[prototype][x]=1", "limit=1&limit=2", "limit[]=1", "limit[$gt]=1"],
  ...[`limit=${"9".repeat(400)}`, "offset=99999999999999999999", "offset=1.5", "q[]=a&q[]=b", "q[a][b]=c"],
  ...["q=%ED%A0%80", "q=%F0%9F%92%A9", `q=${"%25".repeat(500)}`, `q=${"_".repeat(500)}`, "q=%5C", "q='"],
  ...["cart_id=a&cart_id=b", "cart_id[x]=y", "state=__proto__", "kind=constructor", "method=__proto__"],
  ...[
    "currency=__proto__",
    "language=__proto__",
    "from=2026-13-45",
    "from=99999-01-01",
    "days=1e9",
    "days=-1",
  ],
  ...["order=__proto__", "order=-amount%3B", "trans_id=%EF%BF%BF", `${"a[b]".repeat(20)}=1`],
]
/** None of them is a request that any route takes. */
const bodies = [
  ...["null", "[]", "1", '"x"', "true", "{", '{"a":'.repeat(500) + "1" + "}".repeat(500)],
  ...[
    '{"constructor":{"prototype":{"x":1}}}',
    '{"__proto__":{"amount":1},"x":1}',
    '{"items":{"length":1e9}}',
  ],
  ...['{"amount":1e308,"x":1}', '{"amount":"1e5"}', '{"amount":"0x10"}', '{"amount":"١٢"}', '{"amount":-1}'],
  ...['{"amount":[1]}', '{"amount":{"toString":1}}', `{"amount":${"9".repeat(4_000)}}`, '{"request_key":{}}'],
  ...['{"request_key":"x","request_key":["y"]}', '{"state":"__proto__"}', '{"outcome":"constructor"}'],
  ...['{"kind":"__proto__","csv":"\\ud800"}', '{"message":{"toString":null}}', '{"email":["a@b.c"]}'],
]
const contentTypes = [
  ...["text/plain", "application/xml", "multipart/form-data", "multipart/form-data; boundary=x", "x", ""],
  ...["application/json; charset=utf-16", "application/json; charset=none", "application/json, text/plain"],
  ...["application/x-www-form-urlencoded; charset=none"],
]
const encodings = ["gzip", "br", "deflate", "gzip, gzip", "none"]

interface Odd {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends a request as it is, and tells its status. */
async function statusOf(world: World, method: string, { path, headers, body }: Odd): Promise<number> {
  const answer = await fetch(world.backendUrl + path, {
    method,
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
  })
  await answer.arrayBuffer()
  return answer.status
}

const all = Object.entries(requests).map(([route, request]) => ({ route, request }))
const isMoved = (status: number) => status >= 200 && status < 300

export default stories("odd requests", (world) => {
  it.each(all)(
    "$route answers no odd request with an error of the server, and all with a status that docs/openapi.json has",
    async ({ route, request }) => {
      const { attempt, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
      const [method = "", address = ""] = route.split(" ")
      const who: Record<string, string> = address.startsWith("/admin/")
        ? { ...world.admin.headers }
        : { "x-publishable-api-key": world.shop.publishableKey }
      const documented = documentedStatuses(route)
      const real = address
        .replace("/attempts/:id", `/attempts/${attempt.id}`)
        .replace("/payments/:id", `/payments/${paymentId}`)
        .replaceAll(/:\w+/g, "nope")
      const json = { ...who, "content-type": "application/json" }
      const empty = method === "POST" ? { body: "{}", headers: json } : { headers: who }

      for (const part of address.includes("/:") ? parts : []) {
        const path = address.replaceAll(/:\w+/g, part)
        const status = await statusOf(world, method, { path, ...empty })
        // Some lead to no route at all.
        const isFine = status === 404 || documented.includes(status)
        expect([path.slice(0, 200), status, isFine]).toEqual([path.slice(0, 200), status, true])
      }
      // Beside a name that no route knows, so that nothing is carried out whatever of the rest the query parser drops.
      for (const query of queries.map((each) => `${each}&color=red`)) {
        const status = await statusOf(world, method, { path: `${real}?${query}`, ...empty })
        expect([query, status]).toEqual([query, 400])
      }
      if (method === "POST" && request.body !== "bytes") {
        for (const body of bodies) {
          const status = await statusOf(world, method, { path: real, headers: json, body })
          expect([body.slice(0, 80), status, documented.includes(status), isMoved(status)]).toEqual([
            ...[body.slice(0, 80), status, true, false],
          ])
        }
        for (const type of contentTypes) {
          const headers = { ...who, "content-type": type }
          const status = await statusOf(world, method, { path: real, headers, body: '{"color":"red"}' })
          // A storefront is told how the payment stands, whatever it sends.
          const isDone = isMoved(status) && address.startsWith("/admin/")
          expect([type, status, documented.includes(status), isDone]).toEqual([type, status, true, false])
        }
        for (const encoding of encodings) {
          const headers = { ...json, "content-encoding": encoding }
          const status = await statusOf(world, method, { path: real, headers, body: '{"color":"red"}' })
          expect([encoding, status, documented.includes(status), isMoved(status)]).toEqual([
            ...[encoding, status, true, false],
          ])
        }
      }
      if (method === "POST" && request.body !== "bytes") {
        const body = JSON.stringify({ color: "red".repeat(37_000) })
        const tooLarge = await statusOf(world, method, { path: real, headers: json, body })
        expect(tooLarge).toBe("largest" in request ? 400 : 413)
        expect(documented).toContain(413)
      }
      const { amountAuth, amountCap, amountCred } = world.sandbox.payment(transId)!
      expect({ amountAuth, amountCap, amountCred }).toEqual({ amountAuth: 2490, amountCap: 0, amountCred: 0 })
    },
  )
})
