import { explore } from "./explorer"
import { resultText } from "./result-text"
import { type RuleName, without } from "./rules"
import { worlds } from "./worlds"

/** Each rule, a world that needs it, and the violation without it. */
const defenses: readonly (readonly [RuleName, string, RegExp])[] = [
  ["an unresolved request blocks another one of the payment", "two people refund", /moved money 2 times/],
  ["an unresolved request blocks another one of the payment", "two people capture", /moved money 2 times/],
  ["the same key is the same request", "two people refund", /moved money 2 times/],
  ["the same key is the same request", "two people capture", /moved money 2 times/],
  ["unchanged totals are evidence only after the horizon", "two people refund", /moved money 2 times/],
  ["unchanged totals are evidence only after the horizon", "two people capture", /told that it did not/],
  ["not yet completed is no refusal", "two people refund", /told that it did not/],
  ["an amount that was not said is unknown", "two people capture", /told that it did not/],
  ["a request is written down before the gateway is called", "one refund", /moved money|nobody is told/],
  ["books are compared by sums", "two people refund", /nobody is told/],
  ["what a dead process left in Medusa is removed", "two people refund", /nobody is told/],
  ["what the gateway moved is recorded before the next request", "two people capture", /moved money 2 times/],
  ["a wake-up during a lease is kept", "captures in a shop", /nobody is told/],
  ["turning away comes before the gateway is asked", "nothing breaks, a cart", /order/],
  ["no order is placed on money that leaves", "nothing breaks, a cart", /order/],
  ["turning away is lost to a completion that began", "nothing breaks, a cart", /order/],
  ["a success is believed for unfinished payments only", "nothing breaks, and no", /order/],
  ["another amount is not taken as ours", "a reservation of", /stands on/],
  ["the PayID that succeeded is the payment's", "nothing breaks, one form", /for no order/],
  ["a failure under another PayID says nothing", "nothing breaks, one form", /for no order|nobody is told/],
  ["a second payment of one form goes back", "nothing breaks, one form", /for no order/],
  ["a second payment hears nothing of the first", "nothing breaks, one form", /stands on 0.00/],
  ["a refused inquiry says nothing of the payment", "two faults", /for no order/],
  [
    "a capture after the cancellation is a person's",
    "an order that is captured in half",
    /behind a person's back/,
  ],
  [
    "a cancellation is finished when everything is back",
    "an order that is captured in half",
    /10.00.*nobody is told/,
  ],
  ["a rest that stays reserved is told", "an order that is captured in half", /reserved, and nobody is told/],
  ["what can still change stays on the inquiry schedule", "one form in two tabs", /nobody is told/],
]

describe("a rule that is taken out is missed", () => {
  it.each(defenses)(
    "without “%s”: %s",
    (rule, place, violation) => {
      const world = worlds.find(({ name }) => name.startsWith(place))
      const exploration = explore(world!.explorable(without(rule)), { states: 600_000 })
      console.info(resultText(`without “${rule}”, ${place}`, exploration))
      expect(exploration.found?.violation).toMatch(violation)
      expect(exploration.found?.path.length).toBeGreaterThan(0)
    },
    120_000,
  )
})
