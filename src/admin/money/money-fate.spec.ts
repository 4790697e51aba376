import { AdminApiError, OfflineError, UnreadableAnswerError } from "../lib/admin-api-error"

import { fateOf } from "./money-fate"

const refused = (refusal: object) => new AdminApiError("No.", 400, { message: "No.", refusal })

describe("what a failed press did to the money", () => {
  it("was not sent without a connection", () => {
    expect(fateOf(new OfflineError())).toBe("not-sent")
  })

  it("is unclear when the server's answer got lost", () => {
    expect(fateOf(new TypeError("Failed to fetch"))).toBe("unclear")
  })

  it("is unclear when something else than the server answered", () => {
    expect(fateOf(new UnreadableAnswerError())).toBe("unclear")
  })

  it.each([
    ["overtaken", "overtaken"],
    ["not-recorded", "earlier-first"],
    ["order-busy", "not-moved"],
    ["gateway-refused", "not-moved"],
    ["nothing-sent", "not-moved"],
    ["held-back", "not-moved"],
    ["a reason of a later version", "unclear"],
  ])("a refusal because of %s: %s", (reason, fate) => {
    expect(fateOf(refused({ reason }))).toBe(fate)
  })

  it.each([400, 401, 403, 404, 422, 429])("HTTP %p comes before anything is done", (status) => {
    expect(fateOf(new AdminApiError("No.", status))).toBe("not-moved")
  })

  it.each([408, 409, 499, 500, 502, 503, 504])("after HTTP %p nobody knows", (status) => {
    expect(fateOf(new AdminApiError("An unknown error occurred.", status))).toBe("unclear")
  })

  it("has moved when the gateway did it and Medusa could not record it", () => {
    expect(fateOf(new AdminApiError("No.", 400, { code: "order-not-updated" }))).toBe("moved")
  })

  it("is unclear while this very request is pending; while another one is, this one moved nothing", () => {
    expect(fateOf(refused({ reason: "pending", same_request: true }))).toBe("unclear")
    expect(fateOf(refused({ reason: "pending", same_request: false }))).toBe("earlier-first")
  })

  it.each([401, 403, 404, 422, 429])(
    "HTTP %p does not make certain what an earlier press of the same request did",
    (status) => {
      expect(fateOf(new AdminApiError("No.", status), true)).toBe("unclear")
    },
  )

  it("what keeps the order busy may be the earlier press; a refusal of the request itself is final", () => {
    expect(fateOf(refused({ reason: "order-busy" }), true)).toBe("unclear")
    expect(fateOf(refused({ reason: "gateway-refused" }), true)).toBe("not-moved")
    expect(fateOf(new AdminApiError("No.", 400), true)).toBe("not-moved")
  })
})
