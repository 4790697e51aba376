import { AdminApiError, OfflineError } from "../../lib/admin-api-error"

import { failed, granted, openedResults, type Results, sending, stillToSend } from "./bulk-results"

const keyOf = (results: Results, id: string) => results.get(id)!.request.key

describe("several payments captured with one press", () => {
  it("have a request each, and what was granted is not sent again", () => {
    const opened = openedResults(["a", "b"])
    expect(keyOf(opened, "a")).not.toBe(keyOf(opened, "b"))
    expect(stillToSend(opened)).toEqual(["a", "b"])
    expect(stillToSend(sending(opened, "a"))).toEqual(["b"])
    expect(stillToSend(granted(sending(opened, "a"), "a"))).toEqual(["b"])
  })

  it("repeat the same request while nobody knows how it ended, and make a new one after a refusal", () => {
    const opened = openedResults(["a"])
    const unclear = failed(sending(opened, "a"), "a", new TypeError("Failed to fetch"))
    expect(stillToSend(unclear)).toEqual(["a"])
    expect(keyOf(unclear, "a")).toBe(keyOf(opened, "a"))
    expect(unclear.get("a")?.failure?.fate).toBe("unclear")

    const refused = failed(sending(opened, "a"), "a", new AdminApiError("No.", 403))
    expect(keyOf(refused, "a")).not.toBe(keyOf(opened, "a"))
    expect(failed(opened, "a", new OfflineError()).get("a")?.failure?.fate).toBe("not-sent")
  })
})
