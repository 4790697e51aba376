import type { MoneyFate } from "../i18n/en/refusals"

import { failedRequest, maySend, openedRequest, reopenedRequest } from "./money-request"

const sending = { ...openedRequest(), stage: "sending" } as const

describe("a request that moves money", () => {
  it("has a key that the routes take, another for each form", () => {
    const [one, two] = [openedRequest(), openedRequest()]
    expect(one.key).toMatch(/^[A-Za-z0-9_-]{8,100}$/)
    expect(two.key).not.toBe(one.key)
  })

  it("is sent by the first press only, and never again once granted", () => {
    expect(maySend(openedRequest())).toBe(true)
    expect(maySend(sending)).toBe(false)
    expect(maySend({ ...sending, stage: "granted" })).toBe(false)
  })

  it.each<[MoneyFate, "same" | "new"]>([
    ["not-sent", "same"],
    ["unclear", "same"],
    ["moved", "same"],
    ["earlier-first", "same"],
    ["not-moved", "new"],
    ["overtaken", "new"],
  ])("after a failure that left the money %s the next press has the %s key", (fate, key) => {
    const next = failedRequest(sending, fate)
    expect(maySend(next)).toBe(true)
    expect(next.key === sending.key ? "same" : "new").toBe(key)
  })

  it("repeats what was sent before while nobody knows, also after a press without a connection", () => {
    const unclear = failedRequest(sending, "unclear")
    expect(failedRequest({ ...unclear, stage: "sending" }, "not-sent").stage).toBe("unclear")
    expect(failedRequest(sending, "not-sent").stage).toBe("ready")
  })

  it.each(["not-moved", "overtaken", "earlier-first"] as const)(
    "takes what the form contains when it is pressed again after it ended %s",
    (fate) => {
      expect(failedRequest(sending, fate).stage).toBe("ready")
    },
  )

  it("stays the same one when its question is asked again without a final answer", () => {
    const unclear = failedRequest(sending, "unclear")
    expect(reopenedRequest(unclear)).toBe(unclear)
    expect(reopenedRequest(sending)).toBe(sending)
    expect(reopenedRequest({ ...sending, stage: "granted" }).key).not.toBe(sending.key)
  })
})
