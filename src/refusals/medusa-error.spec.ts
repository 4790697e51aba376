import { causeOf, toMedusaError } from "./medusa-error"
import { RefusalError } from "./refusal"

describe("what a problem entry keeps of an error", () => {
  const facts = { reason: "all-refunded" } as const
  const refusal = new RefusalError("not-supported", "There is nothing left to refund.", { facts })
  const kept = { cause: "There is nothing left to refund.", refusal: facts }

  it.each([
    ["a refusal of ours", refusal],
    ["the same as Medusa's error", toMedusaError(refusal)],
    [
      "the same as a workflow hands it on",
      Object.assign({ message: refusal.message }, toMedusaError(refusal)),
    ],
  ])("%s: its words, and the facts for readers of other languages", (_, error) => {
    expect(causeOf(error)).toEqual(kept)
  })

  it.each([
    [
      "a refusal without facts",
      new RefusalError("cart-unknown", "There is no such cart."),
      "There is no such cart.",
    ],
    ["an error of somebody else", new Error("out of stock"), "out of stock"],
    ["no error at all", "out of stock", "out of stock"],
    ["nothing", undefined, "undefined"],
  ])("%s: its words alone", (_, error, cause) => {
    expect(causeOf(error)).toEqual({ cause })
  })
})
