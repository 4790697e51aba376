import { SubscriptionDesk } from "../support/subscriptions"
import { stories } from "../support/suite"

export default stories("the gateway is down", (world) => {
  const desk = new SubscriptionDesk(world)

  it("a change of a subscription that never left leaves everything as it was, and may be made again", async () => {
    const id = await desk.known()
    for (const request_key of ["change-0001", "change-0002"]) {
      const { status, data } = await desk.change(id, { request_key, amount: "12.50" })
      expect(status).toBe(200)
      expect(data.change).toMatchObject({ state: "not-sent", progress: "over", code: null, mac: "none" })
      expect(data.change).toMatchObject({
        reason: "not-sent",
        reason_in_words: { en: "The gateway could not be reached." },
      })
      expect(data.subscription).toMatchObject({ amount: "10.00", revision: 1, open_change: null })
    }
    expect((await desk.history(id)).data.count).toBe(2)
  })
})
