import { requests } from "../../../src/api/route-requests"
import { documentedStatuses } from "../support/documented-status"
import { stories, type World } from "../support/suite"

/** What a route needs before it looks for what its address names. */
const bodies: Readonly<Record<string, Record<string, unknown>>> = {
  "POST /admin/paygate/operations/:id/decide": { outcome: "done" },
  "POST /admin/paygate/problems/:id": { state: "done" },
  "POST /admin/paygate/subscriptions/:id/changes": { request_key: "change-0001", amount: "12.50" },
  "POST /admin/paygate/subscriptions/:id/changes/:change_id/resolve": { decision: "carried-out" },
}

/** A Code is no id: what has not eight characters is none. Storefronts are told the same of a token, whether it is known or not. */
const withoutIds = ["GET /admin/paygate/codes/:code"]

const all = Object.entries(requests).map(([route, request]) => ({ route, request }))
const admin = all.filter(({ route }) => route.includes(" /admin/"))
const named = admin.filter(({ route }) => route.includes("/:") && !withoutIds.includes(route))
const withJson = all.filter(({ route, request }) => route.startsWith("POST ") && request.body !== "bytes")

interface Refused {
  readonly type?: string
  readonly code?: string
  readonly message?: string
}

async function call(world: World, route: string, query: string, body?: Record<string, unknown>) {
  const [method = "", address = ""] = route.split(" ")
  const headers = address.startsWith("/admin/")
    ? world.admin.headers
    : { "x-publishable-api-key": world.shop.publishableKey }
  const response = await world.api.request<Refused>({
    method,
    url: `${address.replaceAll(/:\w+/g, "nope")}${query}`,
    ...(method === "POST" && { data: body ?? bodies[route] ?? {} }),
    headers,
    validateStatus: () => true,
  })
  return { status: response.status, data: response.data }
}

/** One sentence for people, whatever was wrong. */
function isOneSentence(message: string | undefined): boolean {
  return message !== undefined && /^[A-Z].*\.$/s.test(message) && !/✖|\n|:.*: /.test(message)
}

/** The answer to something that a route does not take: 400, in words. */
const unknownColor = {
  status: 400,
  data: {
    type: "invalid_data",
    code: "request-invalid",
    message: expect.stringContaining("color is unknown"),
  },
}

export default stories("every route of ours", (world) => {
  it.each(all)("$route refuses a parameter that it does not know", async ({ route }) => {
    const { status, data } = await call(world, route, "?color=red")
    expect({ status, data }).toMatchObject(unknownColor)
    expect([data.message, isOneSentence(data.message)]).toEqual([data.message, true])
  })

  it.each(withJson)("$route refuses a field that it does not know", async ({ route }) => {
    const { status, data } = await call(world, route, "", { ...bodies[route], color: "red" })
    expect({ status, data }).toMatchObject(unknownColor)
    expect([data.message, isOneSentence(data.message)]).toEqual([data.message, true])
  })

  it.each(admin)("$route is closed to who is not signed in", async ({ route }) => {
    const [method = "", address = ""] = route.split(" ")
    const url = address.replaceAll(/:\w+/g, "nope")
    const { status } = await world.api.request({ method, url, validateStatus: () => true })
    expect(status).toBe(401)
    expect(documentedStatuses(route)).toContain(401)
  })

  it.each(named)("$route answers 404 when there is no such thing", async ({ route }) => {
    const { status, data } = await call(world, route, "")
    expect({ status, data }).toMatchObject({
      status: 404,
      data: { type: "not_found", code: expect.stringMatching(/-unknown$/) },
    })
    expect(documentedStatuses(route)).toContain(404)
    expect([data.message, isOneSentence(data.message)]).toEqual([data.message, true])
  })

  describe.each([
    ["a percent sign that stands for nothing", "%zz", "percent sign"],
    ["a NUL", "%00", "NUL"],
  ])("with %s in its path", (_, part, word) => {
    const inPath = all.filter(({ route }) => route.includes("/:"))
    it.each(inPath)("$route is refused in words", async ({ route }) => {
      for (const parameter of route.match(/:\w+/g) ?? []) {
        const { status, data } = await call(world, route.replace(parameter, part), "", bodies[route])
        expect([parameter, status, data.type]).toEqual([parameter, 400, "invalid_data"])
        expect(data.message).toContain(word)
      }
    })
  })

  it.each(all)("$route refuses a NUL in its query in words", async ({ route }) => {
    for (const query of ["?color=%00", "?col%00ur=red", "?color[a][]=%00"]) {
      const { status, data } = await call(world, route, query)
      expect([query, status, data.type]).toEqual([query, 400, "invalid_data"])
      expect(data.message).toContain("NUL")
    }
  })

  it.each(withJson)("$route refuses a NUL in its body in words", async ({ route }) => {
    for (const body of [{ color: "\0" }, { "col\0ur": "red" }, { color: [{ a: "\0" }] }]) {
      const { status, data } = await call(world, route, "", { ...bodies[route], ...body })
      expect([body, status, data.type]).toEqual([body, 400, "invalid_data"])
      expect(data.message).toContain("NUL")
    }
  })

  it("a path that cannot be decoded tells nobody anything who is not logged in, and is Medusa's matter elsewhere", async () => {
    const get = async (path: string, headers = {}) =>
      (await world.api.get(`${world.backendUrl}${path}`, { headers, validateStatus: () => true })).status
    expect(await get("/admin/paygate/orders/%zz")).toBe(401)
    expect(await get("/admin/paygate/%E4", world.admin.headers)).toBe(400)
    expect(await get("/admin/payments/%zz/refund", world.admin.headers)).toBe(400)
    expect(await get("/admin/customers/%zz", world.admin.headers)).toBe(500)
  })

  it("a list tells how many there are and where the page begins", async () => {
    const lists = admin.filter(({ request }) => request.answers.includes("offset"))
    for (const { route, request } of lists.filter(({ route }) => !route.includes("/:"))) {
      const query = route.endsWith("/candidates") ? "?kind=refund&limit=7&offset=0" : "?limit=7&offset=0"
      const { status, data } = await call(world, route, query)
      expect([route, status, data]).toEqual([route, 200, expect.objectContaining({ limit: 7, offset: 0 })])
      expect([route, Object.keys(data).sort()]).toEqual([route, [...request.answers].sort()])
      expect((await call(world, route, query.replace("limit=7", "limit=101"))).data.message).toContain(
        "limit must be a number from 1 to 100",
      )
    }
  })

  it("a shopper who asks about a cart that does not exist is told so", async () => {
    const { status, data } = await call(world, "GET /store/paygate/methods", "?cart_id=cart_nope")
    expect({ status, data }).toMatchObject({ status: 404, data: { code: "cart-unknown" } })
    const missing = await call(world, "GET /store/paygate/methods", "")
    expect(missing.data.message).toBe("The request cannot be taken: cart_id is missing.")
  })
})
