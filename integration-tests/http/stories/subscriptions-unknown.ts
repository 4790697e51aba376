import { minorAmount } from "../../../src/paygate/values"
import { giveUpOnDeadChanges } from "../../../src/use-cases/subscriptions/give-up-on-dead-changes"
import { eventually } from "../support/eventually"
import { SubscriptionDesk, subscriptionEvents } from "../support/subscriptions"
import { stories } from "../support/suite"

const change = { request_key: "change-0001", amount: "12.50" }

export default stories("a change of a subscription ends without a clear answer", (world) => {
  const desk = new SubscriptionDesk(world)
  const gatewayAmount = () => world.sandbox.subscriptions()[0]!.amount

  it.each([
    ["html", "html", "none"],
    ["http-500", "http-status", "none"],
    ["empty", "empty", "none"],
    ["truncated", "undecryptable", "none"],
    ["wrong-mac", "mac-wrong", "wrong"],
    ["clear-text", "clear-text", "none"],
  ] as const)("%s: old values stay, the next change has to wait", async (kind, reason, mac) => {
    const events = subscriptionEvents(world)
    const id = await desk.known()
    world.sandbox.addFault({ kind, endpoint: "abo.aspx" })
    const { status, data } = await desk.change(id, change)
    expect(status).toBe(200)
    expect(data.change).toMatchObject({ state: "unknown", progress: "needs-decision", mac, reason })
    expect(data.subscription).toMatchObject({
      amount: "10.00",
      open_change: { id: data.change.id, progress: "needs-decision" },
    })
    await eventually(async () => expect(events.at(-1)).toMatchObject({ name: "change_unknown" }))
    const next = await desk.change(id, { request_key: "change-0002", amount: "13" })
    expect(next).toMatchObject({ status: 400, data: { code: "change-undecided" } })
    expect(desk.sent()).toHaveLength(1)
  })

  it("a Code that leaves it open is no refusal", async () => {
    const id = await desk.known()
    world.sandbox.addFault({ kind: "refuse", endpoint: "abo.aspx", code: "20600052" })
    expect((await desk.change(id, change)).data.change).toMatchObject({
      state: "unknown",
      code: "20600052",
      mac: "valid",
    })
  })

  it("the admin looked it up: it was carried out, the new values count", async () => {
    const events = subscriptionEvents(world)
    const id = await desk.known()
    world.sandbox.addFault({ kind: "html", endpoint: "abo.aspx" })
    const unknown = (await desk.change(id, change)).data.change
    expect(gatewayAmount()).toBe(1250)
    const { data } = await desk.resolve(id, unknown.id, { decision: "carried-out" })
    expect(data.change).toMatchObject({
      state: "confirmed",
      decided_by: { email: "admin@paygate.test" },
    })
    expect(data.subscription).toMatchObject({ amount: "12.50", revision: 2, open_change: null })
    await eventually(async () =>
      expect(events.at(-1)).toMatchObject({ name: "changed", data: { outcome: "confirmed" } }),
    )
    const twice = await desk.resolve(id, unknown.id, { decision: "carried-out" })
    expect(twice.data.subscription.revision).toBe(2)
    const otherwise = await desk.resolve(id, unknown.id, { decision: "not-carried-out" })
    expect(otherwise).toMatchObject({ status: 400, data: { code: "already-decided" } })
  })

  it("the admin looked it up: it was not carried out, the old values stay and the next change goes", async () => {
    const id = await desk.known()
    world.sandbox.addFault({ kind: "html", endpoint: "abo.aspx", executes: "never" })
    const unknown = (await desk.change(id, change)).data.change
    const { data } = await desk.resolve(id, unknown.id, { decision: "not-carried-out" })
    expect(data.change.state).toBe("dismissed")
    expect(data.subscription).toMatchObject({ amount: "10.00", revision: 1, open_change: null })
    const next = await desk.change(id, { request_key: "change-0002", amount: "13" })
    expect(next.data.change.state).toBe("succeeded")
    expect(gatewayAmount()).toBe(1300)
  })

  it("sent again, as a change of its own, once however often it is clicked", async () => {
    const id = await desk.known()
    world.sandbox.addFault({ kind: "html", endpoint: "abo.aspx", executes: "never" })
    const unknown = (await desk.change(id, change)).data.change
    const again = () => desk.resolve(id, unknown.id, { decision: "send-again", request_key: "again-0001" })
    const answers = await Promise.all([again(), again()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(new Set(answers.map(({ data }) => data.change.id)).size).toBe(1)
    expect(desk.sent()).toHaveLength(2)
    expect(desk.sent()[1]).toEqual(desk.sent()[0])
    expect(gatewayAmount()).toBe(1250)
    const { data } = await desk.history(id)
    expect(data.changes.map(({ state, repeats }) => [state, repeats])).toEqual([
      ["succeeded", unknown.id],
      ["sent-again", null],
    ])
    expect((await desk.get(id)).data.subscription).toMatchObject({ amount: "12.50", revision: 2 })
  })

  it("sending again needs a key of its own, nothing is sent by itself", async () => {
    const id = await desk.known()
    world.sandbox.addFault({ kind: "html", endpoint: "abo.aspx" })
    const unknown = (await desk.change(id, change)).data.change
    expect((await desk.resolve(id, unknown.id, { decision: "send-again" })).status).toBe(400)
    expect((await desk.change(id, change)).data.change).toMatchObject({ id: unknown.id, state: "unknown" })
    expect(desk.sent()).toHaveLength(1)
  })

  it("a process that died after writing the change leaves it to the admin, not to a second process", async () => {
    const events = subscriptionEvents(world)
    const id = await desk.known()
    const subscription = (await world.paygate.subscriptions.byId(id))!
    // What a process leaves behind that dies before an answer came.
    const left = await world.paygate.subscriptionChanges.start(subscription, {
      requestKey: "change-0001",
      request: {
        amount: minorAmount(1250),
        startDate: "2026-01-01",
        endDate: "2026-12-31",
        intervalDays: 30,
      },
      simulated: false,
      requestedBy: null,
      repeats: null,
    })
    expect((await desk.change(id, { request_key: "change-0002", amount: "13" })).data.code).toBe(
      "change-running",
    )
    expect((await desk.resolve(id, left!.id, { decision: "not-carried-out" })).data.code).toBe(
      "change-running",
    )
    expect(await giveUpOnDeadChanges(world.container())).toBe(0)

    await world.sql("update paygate_subscription_change set started_at = now() - interval '2 minutes'")
    expect((await desk.change(id, { request_key: "change-0002", amount: "13" })).data.code).toBe(
      "change-undecided",
    )
    expect(await giveUpOnDeadChanges(world.container())).toBe(1)
    expect(await giveUpOnDeadChanges(world.container())).toBe(0)
    await eventually(async () =>
      expect(events.filter(({ name }) => name === "change_unknown")).toHaveLength(1),
    )
    expect((await desk.list("?needs_decision=true")).data.count).toBe(1)
    expect((await desk.remove(id)).data.code).toBe("change-undecided")
    const { data } = await desk.resolve(id, left!.id, { decision: "not-carried-out" })
    expect(data.subscription).toMatchObject({ amount: "10.00", open_change: null })
    expect((await desk.list("?needs_decision=true")).data.count).toBe(0)
    expect(desk.sent()).toHaveLength(0)
  })
})
