import type { NoticeHealth, NoticeView, ProblemView } from "../../../src/contracts/gateway-page"
import { corePermissions, permissions } from "../../../src/contracts/permissions"
import { routePermissions } from "../../../src/contracts/route-permissions"
import { callsOf, noticeBody, notify, paidOrder } from "../support/gateway-page"
import { merchantAccount, stories } from "../support/suite"

export default stories("the gateway page's routes", (world) => {
  const admin = callsOf(world)

  it("nobody gets in at any route without being an admin", async () => {
    for (const route of Object.keys(routePermissions)) {
      const [method = "", path = ""] = route.split(" ")
      const url = path.replaceAll(/:\w+/g, "x")
      const { status } = await world.api.request<unknown>({ method, url, validateStatus: () => true })
      expect({ route, status }).toEqual({ route, status: 401 })
    }
  })

  it("an admin may do everything while Medusa's role checks are off", async () => {
    expect((await admin.get("permissions")).data).toEqual({
      permissions: [...permissions, ...corePermissions],
    })
  })

  describe("accounts", () => {
    it("are shown with the addresses to register and without a secret", async () => {
      const { status, data } = await admin.get("accounts")
      expect(status).toBe(200)
      expect(data).toEqual({
        accounts: [
          expect.objectContaining({
            id: "main",
            merchant_id: "DEMO_MERCHANT",
            keys: { encryption: "set", hmac: "set" },
            notify_url: `${world.backendUrl}/hooks/paygate/notify/main`,
            callable_from_outside: false,
          }),
          expect.objectContaining({ id: "ppro", merchant_id: "DEMO_PPRO" }),
        ],
      })
      const text = JSON.stringify(data)
      expect(text).not.toContain(merchantAccount.encryptionKey)
      expect(text).not.toContain(merchantAccount.hmacKey)
    })

    it("the connection test proves host and encryption key, and says that the HMAC key stays open", async () => {
      const { data } = await admin.post<{ test: { steps: unknown[]; code: string } }>("accounts/main/test")
      expect(data.test.steps).toEqual([
        { step: "host", verdict: "proven", reason: "reached" },
        { step: "tls", verdict: "not-applicable", reason: "plain-loopback" },
        { step: "encryption-key", verdict: "proven", reason: "answer-readable" },
        { step: "hmac-key", verdict: "open", reason: "not-contradicted" },
      ])
      expect(data.test.code).toMatch(/^2/)
      expect(world.sandbox.requests().map(({ file }) => file)).toEqual(["inquire24.aspx"])
    })

    it("the connection test tells a web page from the gateway", async () => {
      world.sandbox.addFault({ kind: "html", endpoint: "inquire24.aspx" })
      const { data } = await admin.post<{ test: { steps: unknown[] } }>("accounts/main/test")
      expect(data.test.steps).toContainEqual({
        step: "encryption-key",
        verdict: "failed",
        reason: "no-gateway-there",
      })
    })

    it("an account that is not configured cannot be tested", async () => {
      expect((await admin.post("accounts/other/test")).status).toBe(404)
      expect((await admin.post("accounts/other/self-test")).status).toBe(404)
    })
  })

  describe("the self-test", () => {
    it("arrives, is believed, and leaves no trace in the inbox", async () => {
      const { data } = await admin.post("accounts/main/self-test")
      expect(data).toEqual({
        self_test: {
          result: "believed",
          url: `${world.backendUrl}/hooks/paygate/notify/main`,
          status: 200,
          detail: null,
        },
      })
      expect(await world.paygate.listPaygateNotices({})).toEqual([])
      const [stored] = await world.paygate.listPaygateSelfTests({})
      expect(stored).toMatchObject({ account_id: "main", result: "believed", arrived_at: expect.any(Date) })
      const { data: health } = await admin.get<{ health: NoticeHealth[] }>("health")
      expect(health.health[0]).toMatchObject({ last_good: null, last_self_test: { result: "believed" } })
    })

    it("a message with its prefix reconciles nothing, even one that says paid", async () => {
      const { status } = await notify(world, noticeBody({ TransID: "SELFTEST-00" }))
      expect(status).toBe(200)
      await world.paygate.background.drain()
      expect(await world.paygate.listPaygateNotices({})).toEqual([])
      expect(await world.paygate.listPaygateSelfTests({})).toEqual([])
      expect(await world.state.orders()).toEqual([])
    })
  })

  describe("notice health", () => {
    it("knows the last good notice, and payments that came without one", async () => {
      const { attempt } = await paidOrder(world)
      const healthy = await admin.get<{ health: NoticeHealth[] }>("health")
      expect(healthy.data.health).toEqual([
        {
          account_id: "main",
          last_good: { at: expect.any(String), trans_id: attempt.trans_id },
          refused: [],
          unannounced: { looked: 1, trans_ids: [] },
          last_self_test: null,
        },
        expect.objectContaining({ account_id: "ppro", last_good: null }),
      ])
      const lost = await world.shopper.checkOut("pp_twint_paygate")
      world.sandbox.addFault({ kind: "notify-lost" })
      const { redirectTo } = await world.sandbox.shopper.pay(lost.formUrl, "pay")
      await world.shopper.comeBack(redirectTo!)
      await world.placedOrder(lost.cartId)
      const { data } = await admin.get<{ health: NoticeHealth[] }>("health")
      const [second] = await world.paygate.listPaygateAttempts({ session_id: lost.session.id })
      expect(data.health[0]!.unannounced).toEqual({ looked: 2, trans_ids: [second!.trans_id] })
    })

    it("counts what was refused, by reason", async () => {
      await notify(world, noticeBody({ TransID: "A" }, "0".repeat(64)))
      await notify(world, noticeBody({ TransID: "A" }, "0".repeat(64)))
      await notify(world, "Len=8&Data=66C1EBE9E2C89023")
      await admin.get("health")
      await notify(world, noticeBody({ TransID: "A" }, "0".repeat(64)))
      const { data } = await admin.get<{ health: NoticeHealth[] }>("health")
      const counts = data.health[0]!.refused.map(({ reason, count }) => [reason, count])
      expect(Object.fromEntries(counts)).toEqual({ "mac-wrong": 3, unreadable: 1 })
    })
  })

  describe("the inbox", () => {
    interface Inbox {
      readonly notices: NoticeView[]
      readonly count: number
    }
    const orphans = async (count: number) => {
      for (let index = 0; index < count; index++) {
        await notify(world, noticeBody({ TransID: `ORPHAN${index}`, Status: "FAILED", Code: "21190053" }))
      }
    }

    it("is read page by page, newest first, with Codes in words", async () => {
      await orphans(5)
      const seen: string[] = []
      for (let offset = 0; offset < 5; offset += 2) {
        const { data } = await admin.get<Inbox>(`inbox?limit=2&language=de&offset=${offset}`)
        expect(data).toMatchObject({ count: 5, count_is_minimum: false, limit: 2, offset })
        seen.push(...data.notices.map(({ trans_id }) => trans_id))
        expect(data.notices[0]).toMatchObject({ state: "orphaned", channel: "notify", code: "21190053" })
        expect(data.notices[0]!.meaning).toMatch(/abgebrochen/i)
      }
      expect(seen).toEqual(["ORPHAN4", "ORPHAN3", "ORPHAN2", "ORPHAN1", "ORPHAN0"])
    })

    it("is narrowed by state, account and TransID", async () => {
      await orphans(2)
      const { attempt } = await paidOrder(world)
      const ids = async (query: string) =>
        (await admin.get<Inbox>(`inbox?${query}`)).data.notices.map(({ trans_id }) => trans_id)
      expect(await ids("state=orphaned")).toEqual(["ORPHAN1", "ORPHAN0"])
      expect(new Set(await ids("state=processed"))).toEqual(new Set([attempt.trans_id]))
      expect(await ids("trans_id=ORPHAN1&account_id=main")).toEqual(["ORPHAN1"])
      expect(await ids("account_id=other")).toEqual([])
    })

    it("has no MAC and no Data of a message", async () => {
      await orphans(1)
      const { data } = await admin.get<Inbox>("inbox")
      expect(data.notices[0]!.parameters).toMatchObject({ TransID: "ORPHAN0", MAC: "***" })
    })

    it("a message is processed again, and reconciles what was left", async () => {
      const { attempt } = await paidOrder(world)
      await world.paygate.background.drain()
      const { data: before } = await admin.get<Inbox>(`inbox?trans_id=${attempt.trans_id}`)
      const { status, data } = await admin.post<{ result: { kind: string }; notice: NoticeView }>(
        `inbox/${before.notices[0]!.id}/process`,
      )
      expect(status).toBe(200)
      expect(data.result).toMatchObject({ kind: "processed", state: "processed" })
      expect(data.notice).toMatchObject({ id: before.notices[0]!.id, state: "processed" })
    })

    it("an orphan finds its payment once there is one; before that it stays an orphan", async () => {
      await orphans(1)
      const { data: before } = await admin.get<Inbox>("inbox")
      const id = before.notices[0]!.id
      expect((await admin.post(`inbox/${id}/process`)).data).toMatchObject({
        result: { kind: "processed", state: "orphaned" },
      })
    })

    it("says what is wrong with a bad request", async () => {
      for (const query of ["limit=0", "limit=1000", "limit=x", "state=lost", "language=es", "unknown=1"]) {
        const { status, data } = await admin.get(`inbox?${query}`)
        expect([query, status]).toEqual([query, 400])
        expect(data.message).toMatch(/limit|state|language|unknown/)
      }
      expect((await admin.post("inbox/pgnot_none/process")).status).toBe(404)
    })
  })

  describe("the problems", () => {
    interface Problems {
      readonly problems: ProblemView[]
    }
    const list = async (query = "") => (await admin.get<Problems>(`problems${query}`)).data.problems

    it("are closed by an admin, whose address is kept, and opened again", async () => {
      const { order, attempt } = await paidOrder(world)
      const known = (await world.paygate.attempts.byId(attempt.id))!
      await world.paygate.problems.report("cancel-failed", known, { cause: "no answer" })
      const [problem] = await list("?state=open")
      expect(problem).toMatchObject({
        kind: "cancel-failed",
        trans_id: attempt.trans_id,
        order_number: order.display_id,
        details: { cause: "no answer" },
        done_by: null,
      })
      const { data: done } = await admin.post<{ problem: ProblemView }>(`problems/${problem!.id}`, {
        state: "done",
      })
      expect(done.problem).toMatchObject({
        state: "done",
        done_by: { email: "admin@paygate.test" },
        done_at: expect.any(String),
      })
      expect(await list("?state=open")).toEqual([])
      expect(await list("?state=done")).toHaveLength(1)
      const { data: again } = await admin.post<{ problem: ProblemView }>(`problems/${problem!.id}`, {
        state: "open",
      })
      expect(again.problem).toMatchObject({ state: "open", done_by: null, done_at: null })
    })

    it("one that solved itself was done by nobody", async () => {
      const { attempt } = await paidOrder(world)
      const known = (await world.paygate.attempts.byId(attempt.id))!
      await world.paygate.problems.report("cancel-failed", known, {})
      await world.paygate.problems.resolve("cancel-failed", attempt.id)
      expect(await list()).toEqual([
        expect.objectContaining({ state: "done", done_by: null, done_at: expect.any(String) }),
      ])
    })

    it("the same one cannot be opened twice", async () => {
      const { attempt } = await paidOrder(world)
      const known = (await world.paygate.attempts.byId(attempt.id))!
      await world.paygate.problems.report("cancel-failed", known, {})
      const [first] = await list()
      await admin.post(`problems/${first!.id}`, { state: "done" })
      await world.paygate.problems.report("cancel-failed", known, {})
      const { status, data } = await admin.post(`problems/${first!.id}`, { state: "open" })
      expect(status).toBe(400)
      expect(data.message).toMatch(/reported again/)
    })

    it("says what is wrong with a bad request", async () => {
      expect((await admin.post("problems/pgprb_none", { state: "done" })).status).toBe(404)
      expect((await admin.post("problems/pgprb_none", { state: "gone" })).status).toBe(400)
      expect((await admin.post("problems/pgprb_none", { state: "done", by: "me" })).status).toBe(400)
      expect((await admin.get("problems?state=lost")).status).toBe(400)
    })
  })
})
