import { eventually } from "../support/eventually"
import { SubscriptionDesk, subscriptionEvents, tea } from "../support/subscriptions"
import { stories } from "../support/suite"

const change = { request_key: "change-0001", amount: "12.50", start_date: "2026-03-01" }

export default stories("a merchant changes a subscription", (world) => {
  const desk = new SubscriptionDesk(world)
  const gateway = () => world.sandbox.subscriptions()[0]!

  it("is answered OK: the gateway has the new values, so has the registry, and the history says who", async () => {
    const events = subscriptionEvents(world)
    const id = await desk.known()
    const { status, data } = await desk.change(id, { ...change, interval: 45, description: "Green tea" })
    expect(status).toBe(200)
    expect(data.change).toMatchObject({ state: "succeeded", code: "00000000", mac: "valid", reason: null })
    expect(data.change.request_in_words.en).toEqual([
      "From March 1, 2026 to December 31, 2026, every 45 days, €12.50.",
      "The description becomes “Green tea”.",
      "It is neither switched on nor off (known to be on).",
    ])
    expect(data.subscription).toMatchObject({ amount: "12.50", amount_minor: 1250, revision: 2 })
    expect(gateway()).toMatchObject({
      amount: 1250,
      startDate: "20260301",
      endDate: "20261231",
      interval: 45,
      orderDesc: "Green tea",
      active: true,
    })
    const { data: history } = await desk.history(id)
    expect(history.changes).toMatchObject([{ requested_by: { email: "admin@paygate.test" } }])
    await eventually(async () => expect(events.map(({ name }) => name)).toEqual(["added", "changed"]))
    expect(events[1]!.data).toMatchObject({
      id,
      abo_id: "ABO-1",
      account_id: "main",
      outcome: "succeeded",
      amount: "12.50",
      currency_code: "eur",
      interval_days: 45,
      code: "00000000",
    })
  })

  it("sends what the document asks for and no word more", async () => {
    const id = await desk.known()
    await desk.change(id, change)
    expect(desk.sent()).toEqual([
      {
        MerchantID: "DEMO_MERCHANT",
        AboID: "ABO-1",
        Amount: "1250",
        AboAction: "Update",
        StartDate: "20260301",
        EndDate: "20261231",
        Interval: "30",
        MAC: expect.stringMatching(/^[0-9A-Fa-f]{64}$/),
      },
    ])
  })

  it("switches it off and on only when told, so that a pause made at the gateway survives a new amount", async () => {
    const id = await desk.known()
    await desk.change(id, { request_key: "switch-off", active: false })
    expect(gateway()).toMatchObject({ active: false })
    await desk.change(id, { request_key: "new-amount", amount: 15 })
    expect(gateway()).toMatchObject({ active: false, amount: 1500 })
    expect((await desk.change(id, { request_key: "switch-on", active: true })).data.subscription.active).toBe(
      true,
    )
    expect(gateway()).toMatchObject({ active: true, amount: 1500 })
  })

  it("clicked twice at once with the same key is sent once", async () => {
    const id = await desk.known()
    const answers = await Promise.all([desk.change(id, change), desk.change(id, change)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(new Set(answers.map(({ data }) => data.change.id)).size).toBe(1)
    expect(desk.sent()).toHaveLength(1)
  })

  it("repeated later with the same key finds the first and sends nothing, also after other changes", async () => {
    const id = await desk.known()
    const first = await desk.change(id, { request_key: "change-0001", amount: "12.50" })
    await desk.change(id, { request_key: "change-0002", amount: "20", interval: "weekly" })
    const repeat = await desk.change(id, { request_key: "change-0001", amount: "12.50" })
    expect(repeat.data.change).toMatchObject({ id: first.data.change.id, state: "succeeded" })
    expect(desk.sent()).toHaveLength(2)
    expect(gateway()).toMatchObject({ amount: 2000 })
  })

  it("refuses a used key for another request", async () => {
    const id = await desk.known()
    await desk.change(id, change)
    const other = await desk.change(id, { ...change, amount: "99" })
    expect(other).toMatchObject({ status: 400, data: { code: "key-used" } })
    expect(desk.sent()).toHaveLength(1)
  })

  it("sends one of two different changes at once; the other waits, and then has to look at the new values", async () => {
    const id = await desk.known()
    world.sandbox.addFault({ kind: "slow", endpoint: "abo.aspx", delayMs: 500 })
    const both = await Promise.all([
      desk.change(id, { request_key: "tab-one-1", revision: 1, amount: "11" }),
      desk.change(id, { request_key: "tab-two-2", revision: 1, amount: "12" }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(both.find(({ status }) => status === 400)!.data.code).toBe("change-running")
    const late = await desk.change(id, { request_key: "tab-two-3", revision: 1, amount: "12" })
    expect(late).toMatchObject({ status: 400, data: { code: "revision-outdated" } })
    expect(desk.sent()).toHaveLength(1)
  })

  it("refused by the gateway keeps the old values and says why in words", async () => {
    const events = subscriptionEvents(world)
    const id = await desk.known()
    world.sandbox.stopSubscription("ABO-1")
    const { status, data } = await desk.change(id, change)
    expect(status).toBe(200)
    expect(data.change).toMatchObject({
      state: "refused",
      code: "20600063",
      mac: "valid",
      code_in_words: { en: expect.any(String), de: expect.any(String) },
    })
    expect(data.subscription).toMatchObject({ amount: "10.00", revision: 1, open_change: null })
    await eventually(async () =>
      expect(events.at(-1)).toMatchObject({ name: "change_failed", data: { outcome: "refused" } }),
    )
  })

  it("of an AboID the gateway does not know says so", async () => {
    const { data } = await desk.create({ ...tea, abo_id: "ABO-GONE" })
    const report = await desk.change(data.subscription.id, change)
    expect(report.data.change).toMatchObject({ state: "refused", code: "20161210" })
    expect(report.data.change).toHaveProperty("code_in_words.en", expect.stringContaining("AboID"))
  })
})
