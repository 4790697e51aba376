/** The rules that protect money; each can be removed, so that a spec shows what goes wrong without it. */
export const ruleNames = [
  "an unresolved request blocks another one of the payment",
  "the same key is the same request",
  "unchanged totals are evidence only after the horizon",
  "not yet completed is no refusal",
  "an amount that was not said is unknown",
  "a request is written down before the gateway is called",
  "books are compared by sums",
  "what a dead process left in Medusa is removed",
  "what the gateway moved is recorded before the next request",
  "a wake-up during a lease is kept",
  "turning away comes before the gateway is asked",
  "no order is placed on money that leaves",
  "turning away is lost to a completion that began",
  "a success is believed for unfinished payments only",
  "another amount is not taken as ours",
  "the PayID that succeeded is the payment's",
  "a failure under another PayID says nothing",
  "a second payment of one form goes back",
  "a second payment hears nothing of the first",
  "a refused inquiry says nothing of the payment",
  "what can still change stays on the inquiry schedule",
  "a capture after the cancellation is a person's",
  "a cancellation is finished when everything is back",
  "a rest that stays reserved is told",
] as const
export type RuleName = (typeof ruleNames)[number]
export type Rules = ReadonlySet<RuleName>

export const allRules: Rules = new Set(ruleNames)

export function without(name: RuleName): Rules {
  return new Set(ruleNames.filter((one) => one !== name))
}
