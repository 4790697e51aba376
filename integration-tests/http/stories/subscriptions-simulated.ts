import { eventually } from "../support/eventually"
import { SubscriptionDesk, subscriptionEvents } from "../support/subscriptions"
import { stories } from "../support/suite"

export default stories("an account that only simulates", (world) => {
  const desk = new SubscriptionDesk(world)

  it("changes no subscription: the gateway answers OK, the registry keeps its values and says so", async () => {
    const events = subscriptionEvents(world)
    const id = await desk.known()
    const { data } = await desk.change(id, { request_key: "change-0001", amount: "12.50" })
    expect(data.change).toMatchObject({ state: "succeeded", simulated: true, code: "00000000" })
    expect(data.subscription).toMatchObject({ amount: "10.00", revision: 1 })
    expect(desk.sent()).toMatchObject([{ OrderDesc: "Test:0000" }])
    expect(world.sandbox.subscriptions()[0]).toMatchObject({ amount: 1000 })
    await eventually(async () =>
      expect(events.at(-1)).toMatchObject({ name: "changed", data: { simulated: true } }),
    )
  })
})
