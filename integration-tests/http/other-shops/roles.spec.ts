import { requests } from "../../../src/api/route-requests"
import { corePermissions, type Permission, permissions } from "../../../src/contracts/permissions"
import { routePermissions, workflowRoutes } from "../../../src/contracts/route-permissions"
import type { Admin } from "../support/admin"
import { announce } from "../support/announce"
import { adminWith, createRole, secretKey, superAdmin } from "../support/roles"
import { paygateSuite, type World } from "../support/suite"

const routes = Object.entries(routePermissions) as [string, readonly Permission[]][]
const guarded = routes.filter(([, needed]) => needed.length > 0)

/** What a route answers to somebody; its path names things that do not exist, and its body is empty. */
async function call(world: World, admin: Admin, route: string) {
  const [method = "", path = ""] = route.split(" ")
  const { status, data } = await world.api.request<{ type?: string; message?: string }>({
    method,
    url: path.replaceAll(/:\w+/g, "nothing"),
    headers: admin.headers,
    validateStatus: () => true,
    ...(method === "POST" ? { data: {} } : {}),
  })
  return { status, type: data.type, message: data.message }
}

/** The routes that refuse somebody because of the role. */
async function refusedBy(world: World, admin: Admin): Promise<string[]> {
  const refused: string[] = []
  for (const [route] of routes) {
    if ((await call(world, admin, route)).status === 403) {
      refused.push(route)
    }
  }
  return refused
}

async function permissionsOf(world: World, admin: Admin): Promise<string[]> {
  const { data } = await world.api.get<{ permissions: string[] }>("/admin/paygate/permissions", {
    headers: admin.headers,
  })
  return data.permissions
}

const routesBeyond = (allowed: readonly string[]) =>
  guarded.filter(([, needed]) => !needed.every((each) => allowed.includes(each))).map(([route]) => route)

const money = (world: World, transId: string) => {
  const { amountAuth, amountCap, amountCred } = world.sandbox.payment(transId)!
  return { authorized: amountAuth, captured: amountCap, refunded: amountCred }
}

paygateSuite("with Medusa's role checks on", { env: { MEDUSA_FF_RBAC: "true" } }, (world) => {
  it("an admin without a role is refused at every route and moves no money", async () => {
    const { paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
    expect(await refusedBy(world, world.admin)).toEqual(guarded.map(([route]) => route))
    expect(
      await world.admin.post(`/admin/paygate/payments/${paymentId}/refund`, { amount: 1 }),
    ).toMatchObject({
      status: 403,
      data: { type: "forbidden" },
    })
    expect(money(world, transId)).toMatchObject({ refunded: 0 })
    expect(await permissionsOf(world, world.admin)).toEqual([])
  })

  it("an admin without a role is refused before a byte of a large file is read", async () => {
    const large = Object.entries(requests).filter(
      ([, { body, largest = 0 }]) => body === "bytes" || largest > 1_048_576,
    )
    expect(large.length).toBeGreaterThan(3)
    for (const [route] of large) {
      const path = route.replace("POST ", "").replaceAll(/:\w+/g, "nothing")
      const { status, hangUp } = announce(world, path, world.admin.headers, 20)
      expect([route, await status]).toEqual([route, 403])
      hangUp()
    }
  })

  it("another spelling of a path is no way around", async () => {
    for (const route of [
      "GET /admin/Paygate/PROBLEMS/",
      "HEAD /admin/paygate/problems",
      "POST /ADMIN/paygate/wire",
    ]) {
      expect({ route, ...(await call(world, world.admin, route)) }).toMatchObject({ route, status: 403 })
    }
  })

  it("a role that only reads sees everything and moves nothing", async () => {
    const reading = permissions.filter((permission) => permission.endsWith(":read"))
    const reader = await adminWith(world, await createRole(world, "Reader", reading))
    expect(await permissionsOf(world, reader)).toEqual(reading)
    expect(await refusedBy(world, reader)).toEqual(routesBeyond(reading))

    const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    const card = await world.api.get(`/admin/paygate/orders/${order.id}`, { headers: reader.headers })
    expect(card.data).toMatchObject({ attempts: [{ trans_id: transId }] })
    expect(await reader.post(`/admin/paygate/payments/${paymentId}/capture`)).toMatchObject({
      status: 403,
      data: {
        message: "Insufficient permissions. Required policies: paygate_payment:read, paygate_capture:create",
      },
    })
    expect(money(world, transId)).toMatchObject({ captured: 0, refunded: 0 })
  })

  it("a role for payments captures and refunds, and has nothing to do with batches, subscriptions and accounts", async () => {
    const allowed = [
      "paygate_payment:read",
      "paygate_payment:update",
      "paygate_capture:create",
      "paygate_refund:create",
    ]
    const clerk = await adminWith(world, await createRole(world, "Payments", allowed))
    expect(await permissionsOf(world, clerk)).toEqual(allowed)
    expect(await refusedBy(world, clerk)).toEqual(routesBeyond(allowed))

    const { attempt, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    const capture = await clerk.post(`/admin/paygate/payments/${paymentId}/capture`)
    const refund = await clerk.post(`/admin/paygate/payments/${paymentId}/refund`, { amount: 4.9 })
    const inquiry = await clerk.post(`/admin/paygate/attempts/${attempt.id}/inquire`)
    expect([capture.status, refund.status, inquiry.status]).toEqual([200, 200, 200])
    expect(money(world, transId)).toMatchObject({ captured: 2490, refunded: 490 })
  })

  it("captures without refunds can be allowed", async () => {
    const role = await createRole(world, "Capturer", ["paygate_payment:read", "paygate_capture:create"])
    const capturer = await adminWith(world, role)
    const { paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    expect((await capturer.post(`/admin/paygate/payments/${paymentId}/capture`)).status).toBe(200)
    expect((await capturer.post(`/admin/paygate/payments/${paymentId}/refund`)).status).toBe(403)
    expect(money(world, transId)).toMatchObject({ captured: 2490, refunded: 0 })
  })

  it("the permissions of two roles add up", async () => {
    const one = await createRole(world, "Sees payments", ["paygate_payment:read"])
    const two = await createRole(world, "Sees problems", ["paygate_problem:read"])
    expect(await permissionsOf(world, await adminWith(world, one, two))).toEqual([
      "paygate_payment:read",
      "paygate_problem:read",
    ])
  })

  it("a super admin does everything", async () => {
    const owner = await adminWith(world, superAdmin)
    expect(await permissionsOf(world, owner)).toEqual([...permissions, ...corePermissions])
    expect(await refusedBy(world, owner)).toEqual([])
    const { paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    expect((await owner.post(`/admin/paygate/payments/${paymentId}/capture`)).status).toBe(200)
    expect((await owner.refund(paymentId, 4.9)).status).toBe(200)
    expect(money(world, transId)).toMatchObject({ captured: 2490, refunded: 490 })
  })

  it("the buttons of Medusa's own order screen are guarded by Medusa, and ours open no way around them", async () => {
    const { order, paymentId, transId } = await world.paidOrder("pp_twint_paygate")
    const role = await createRole(world, "Order reader", ["order:read", "payment:read", ...permissions])
    const reader = await adminWith(world, role)
    for (const admin of [world.admin, reader]) {
      const answers = [
        await admin.capture(paymentId),
        await admin.refund(paymentId, 1),
        await admin.cancelOrder(order.id),
      ]
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    }
    expect(money(world, transId)).toMatchObject({ authorized: 2490, captured: 0, refunded: 0 })
  })

  it("our workflows are run by their names by those only who may call our routes", async () => {
    const seesRuns = await createRole(world, "Sees runs", ["workflow_execution:read"])
    const makesBatches = ["paygate_batch:read", "paygate_batch:create"]
    const [curious, accountant] = [
      await adminWith(world, seesRuns),
      await adminWith(world, seesRuns, await createRole(world, "Accountant", makesBatches)),
    ]
    const { paymentId } = await world.paidOrder("pp_alipay_paygate")
    const input = {
      kind: "refund",
      items: [{ payment: paymentId }],
      skip_wrong_rows: false,
      rest_when_empty: true,
    }
    const run = (admin: Admin, name: string) =>
      admin.post(`/admin/workflows-executions/${name}/run`, { input })
    const spellings = [...workflowRoutes.keys()].flatMap((name) => [name, name.replace("p", "%70")])
    for (const name of spellings) {
      expect({ name, ...(await run(curious, name)) }).toMatchObject({ name, status: 403 })
    }
    expect(await world.paygate.listPaygateBatches({})).toEqual([])

    expect((await run(accountant, "paygate-create-batches-workflow")).status).toBe(200)
    expect(await world.paygate.listPaygateBatches({})).toHaveLength(1)
    expect((await run(accountant, "paygate-withdraw-batch-workflow")).status).toBe(403)
  })

  it("core's own workflows are run by whoever may read their runs, a refund too", async () => {
    const curious = await adminWith(world, await createRole(world, "Reads runs", ["workflow_execution:read"]))
    const { paymentId, transId } = await world.paidOrder("pp_alipay_paygate")
    const input = { payment_id: paymentId, amount: 1 }
    const path = "/admin/workflows-executions/refund-payment-workflow/run"
    expect((await curious.post(path, { input })).status).toBe(200)
    expect(money(world, transId)).toMatchObject({ refunded: 100 })
  })

  it("a secret API key has no role and is refused, as at Medusa's own routes", async () => {
    const token = await secretKey(world)
    const ask = (path: string) =>
      world.api.get<unknown>(path, { auth: { username: token, password: "" }, validateStatus: () => true })
    expect((await ask("/admin/paygate/problems")).status).toBe(403)
    expect((await ask("/admin/payments")).status).toBe(403)
  })
})
