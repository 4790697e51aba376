import { announce, announceUntilTaken } from "../support/announce"
import { Batches } from "../support/batches"
import { eventually } from "../support/eventually"
import { stories } from "../support/suite"

const routes = [
  ["/admin/paygate/batches", 20],
  ["/admin/paygate/batches/preview", 20],
  ["/admin/paygate/subscriptions/import", 3],
  ["/admin/paygate/subscriptions/import/preview", 3],
] as const

export default stories("large files at the admin's doors", (world) => {
  const post = (path: string, data: unknown, headers: Record<string, string> = {}) =>
    world.api.post<{ message?: string; code?: string }>(path, data, {
      headers: { ...world.admin.headers, ...headers },
      validateStatus: () => true,
    })

  it("who is not logged in is sent away before a byte of the file is read", async () => {
    for (const [path, megabytes] of [...routes, ["/admin/paygate/batches/none/answer", 200]] as const) {
      const { status, hangUp } = announce(world, path, {}, megabytes)
      expect([path, await status]).toEqual([path, 401])
      hangUp()
    }
  })

  it.each(routes)("%s takes no more than %i MB, JSON and nothing else, in words", async (path, megabytes) => {
    const { status, hangUp } = announce(world, path, world.admin.headers, megabytes + 1)
    expect(await status).toBe(413)
    hangUp()
    const cases = [
      [415, "kind=refund&csv=1", { "content-type": "text/plain" }],
      [415, "{}", { "content-type": "application/json", "content-encoding": "gzip" }],
      [400, "{", { "content-type": "application/json" }],
      [400, '{"csv":"\\u0000"}', { "content-type": "application/json" }],
      [400, "{}", { "content-type": "application/json" }],
    ] as const
    for (const [expected, body, headers] of cases) {
      const answer = await post(path, body, headers)
      expect([body, answer.status]).toEqual([body, expected])
      expect(answer.data.message).toBeTruthy()
    }
  })

  it("a third at the same time waits outside, and comes in when one of the two is gone", async () => {
    const held = [1, 2].map(() =>
      announceUntilTaken(world, "/admin/paygate/batches/preview", world.admin.headers, 20),
    )
    const preview = () => post("/admin/paygate/batches/preview", { kind: "refund", csv: "order;amount\n1;1" })
    await eventually(async () =>
      expect(await preview()).toMatchObject({ status: 429, data: { code: "uploads-busy" } }),
    )
    const { status } = await world.api.get("/admin/paygate/batches", { headers: world.admin.headers })
    expect(status).toBe(200)
    held.forEach(({ hangUp }) => hangUp())
    await eventually(async () => expect((await preview()).status).toBe(200))
  })

  it("one that never ends is answered 408 after a minute, a gateway's answer too, and makes room", async () => {
    const batches = new Batches(world)
    const { cartId, formUrl } = await world.shopper.checkOut("pp_alipay_paygate")
    await world.sandbox.shopper.pay(formUrl, "pay")
    const order = await world.placedOrder(cartId)
    const [batch] = await batches.create({ kind: "refund", items: [{ order: order.id }] })
    const { text } = await batches.export(batch!.id)
    const started = Date.now()
    const held = [
      announceUntilTaken(world, "/admin/paygate/batches/preview", world.admin.headers, 20, 90_000),
      announceUntilTaken(
        world,
        `/admin/paygate/batches/${batch!.id}/answer`,
        { ...world.admin.headers, "content-type": "application/octet-stream" },
        200,
        90_000,
      ),
    ]
    const preview = () => post("/admin/paygate/batches/preview", { kind: "refund", csv: "order;amount\n1;1" })
    await eventually(async () => expect((await preview()).status).toBe(429))
    expect(await Promise.all(held.map(({ status }) => status))).toEqual([408, 408])
    const seconds = (Date.now() - started) / 1_000
    expect(seconds).toBeGreaterThan(59)
    expect(seconds).toBeLessThan(70)
    await eventually(async () => expect((await preview()).status).toBe(200))
    expect(await batches.answer(batch!.id, world.sandbox.processBatch(text))).toMatchObject({ state: "done" })
  })
})
