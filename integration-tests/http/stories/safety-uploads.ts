import { request } from "node:http"

import { eventually } from "../support/eventually"
import { stories } from "../support/suite"

const routes = [
  ["/admin/paygate/batches", 20],
  ["/admin/paygate/batches/preview", 20],
  ["/admin/paygate/subscriptions/import", 3],
  ["/admin/paygate/subscriptions/import/preview", 3],
] as const

export default stories("large files at the admin's doors", (world) => {
  /** Announces a body and sends only its beginning; what is answered all the same. */
  const announce = (path: string, headers: Record<string, string>, megabytes: number) => {
    const call = request(world.backendUrl + path, {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": megabytes * 1_048_576, ...headers },
    })
    const status = new Promise<number>((resolve, reject) => {
      call.setTimeout(5_000, () => call.destroy(new Error(`${path} waits for the whole body`)))
      call.on("response", (answer) => resolve(answer.statusCode ?? 0)).on("error", reject)
    })
    status.catch(() => undefined)
    call.write('{"csv":"')
    return { status, hangUp: () => call.destroy() }
  }
  const post = (path: string, data: unknown, headers: Record<string, string> = {}) =>
    world.api.post<{ message?: string; code?: string }>(path, data, {
      headers: { ...world.admin.headers, ...headers },
      validateStatus: () => true,
    })

  it("who is not logged in is sent away before a byte of the file is read", async () => {
    for (const [path, megabytes] of [...routes, ["/admin/paygate/batches/none/answer", 200]] as const) {
      const { status, hangUp } = announce(path, {}, megabytes)
      expect([path, await status]).toEqual([path, 401])
      hangUp()
    }
  })

  it.each(routes)("%s takes no more than %i MB, JSON and nothing else, in words", async (path, megabytes) => {
    const { status, hangUp } = announce(path, world.admin.headers, megabytes + 1)
    expect(await status).toBe(413)
    hangUp()
    const cases = [
      [415, "kind=credit&csv=1", { "content-type": "text/plain" }],
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
    const held = [1, 2].map(() => announce("/admin/paygate/batches/preview", world.admin.headers, 20))
    const preview = () => post("/admin/paygate/batches/preview", { kind: "credit", csv: "order;amount\n1;1" })
    await eventually(async () =>
      expect(await preview()).toMatchObject({ status: 429, data: { code: "uploads-busy" } }),
    )
    const { status } = await world.api.get("/admin/paygate/batches", { headers: world.admin.headers })
    expect(status).toBe(200)
    held.forEach(({ hangUp }) => hangUp())
    await eventually(async () => expect((await preview()).status).toBe(200))
  })
})
