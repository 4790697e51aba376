import { requests } from "../../../src/api/route-requests"
import { documentedStatuses } from "../support/documented-status"
import { stories, type World } from "../support/suite"

/** What a browser sends from any page without asking first, and what a request without a body is. */
const types = [
  "application/x-www-form-urlencoded",
  "text/plain",
  "multipart/form-data; boundary=x",
  "text/plain; charset=application/json",
  "application/json, text/plain",
  undefined,
]

/** As in medusa-config.ts. */
const dashboard = "http://localhost:9000"

const posts = Object.keys(requests)
  .filter((route) => route.startsWith("POST /admin/"))
  .map((route) => ({ route }))

/** The cookie by which a browser is logged in at the dashboard. */
async function sessionCookie(world: World): Promise<string> {
  const answer = await world.api.post<unknown>("/auth/session", {}, { headers: world.admin.headers })
  return String(answer.headers["set-cookie"]?.[0]).split(";")[0]!
}

export default stories("a page of another origin, open in the browser of an admin", (world) => {
  const post = (path: string, body: string, headers: Record<string, string | undefined>) =>
    world.api.post<{ message: string }>(path, body, {
      headers: { "content-type": false as never, ...headers },
      transformRequest: (data: string) => data,
      validateStatus: () => true,
    })

  it("moves no money by a form, with the admin's own cookie", async () => {
    const { order, paymentId, attempt, transId } = await world.paidOrder("pp_alipay_paygate")
    const cookie = await sessionCookie(world)
    const asked = await world.api.get(`/admin/paygate/orders/${order.id}`, { headers: { cookie } })
    // Otherwise the story would tell nothing: the cookie logs its browser in.
    expect(asked.status).toBe(200)
    for (const type of types) {
      for (const [path, body] of [
        [`/admin/paygate/payments/${paymentId}/refund`, "amount=1.00"],
        [`/admin/paygate/payments/${paymentId}/refund`, ""],
        [`/admin/paygate/attempts/${attempt.id}/refund`, ""],
        [`/admin/paygate/payments/${paymentId}/capture`, '{"amount":"1.00"}'],
      ] as const) {
        const headers = { cookie, origin: "https://evil.example", "content-type": type }
        const answer = await post(path, body, headers)
        expect([type, path, answer.status]).toEqual([type, path, 415])
        expect(answer.data.message).toBe("Send the body as application/json.")
      }
    }
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 2490, amountCred: 0 })
  })

  it.each(posts)("$route takes no form from a page", async ({ route }) => {
    const path = route.replace("POST ", "").replaceAll(/:\w+/g, "nope")
    const headers = { ...world.admin.headers, origin: "null" }
    expect(documentedStatuses(route)).toContain(415)
    // About bytes of any other kind a browser asks before it sends them.
    const takesBytes = requests[route]?.body === "bytes"
    for (const type of types.filter((each) => !takesBytes || !each?.startsWith("application/json"))) {
      for (const body of ["", "a=1"]) {
        const { status } = await post(path, body, { ...headers, "content-type": type })
        expect([type, body, status]).toEqual([type, body, 415])
      }
    }
  })

  it("is told no when its browser asks whether it may send JSON, bytes or another verb", async () => {
    const preflight = async (route: string, origin: string) => {
      const [method = "", address = ""] = route.split(" ")
      const { status, headers } = await world.api.request({
        method: "OPTIONS",
        url: address.replaceAll(/:\w+/g, "nope"),
        headers: {
          origin,
          "access-control-request-method": method,
          "access-control-request-headers": "content-type",
        },
        validateStatus: () => true,
      })
      return { status, allowed: headers["access-control-allow-origin"] as string | undefined }
    }
    // Otherwise the story would tell nothing: the dashboard's own origin is allowed.
    expect(await preflight(posts[0]!.route, dashboard)).toEqual({ status: 204, allowed: dashboard })
    for (const route of Object.keys(requests).filter((each) => each.includes(" /admin/"))) {
      for (const origin of ["https://evil.example", "null", `${dashboard}.evil.example`, `${dashboard}1`]) {
        expect([route, origin, (await preflight(route, origin)).allowed]).toEqual([route, origin, undefined])
      }
    }
  })

  it("a program's body of another kind is refused and not ignored: nothing is captured as if it were empty", async () => {
    const { paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    const path = `/admin/paygate/payments/${paymentId}/capture`
    for (const [type, body] of [
      ["application/xml", "<amount>1.00</amount>"],
      ["text/plain", '{"amount":"1.00"}'],
      ["application/x-www-form-urlencoded", "amount=1.00"],
      [undefined, '{"amount":"1.00"}'],
    ] as const) {
      const answer = await post(path, body, { ...world.admin.headers, "content-type": type })
      expect([type, answer.status]).toEqual([type, 415])
    }
    expect(world.sandbox.payment(transId)).toMatchObject({ amountAuth: 2490, amountCap: 0 })
    const empty = await post(path, "", { ...world.admin.headers, "content-type": undefined })
    expect(empty.status).toBe(200)
    expect(world.sandbox.payment(transId)).toMatchObject({ amountCap: 2490 })
  })
})
