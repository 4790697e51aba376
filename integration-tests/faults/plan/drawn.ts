import type { RoundPlan } from "./round-plan"

/** How often each thing was drawn in the plans of a run, by name; whether it then happened is counted in `Stage.injected`. */
export function drawnIn(plans: readonly RoundPlan[]): ReadonlyMap<string, number> {
  const drawn = new Map<string, number>()
  for (const name of plans.flatMap(namesIn)) {
    drawn.set(name, (drawn.get(name) ?? 0) + 1)
  }
  return drawn
}

function namesIn({ shoppers, disturbances }: RoundPlan): string[] {
  return [
    ...disturbances.map((each) => (each.kind === "restart" ? `restart ${each.settings}` : each.kind)),
    ...shoppers.flatMap(({ story, mishap, orderChange, requests }) => [
      `cart ${story}`,
      ...(mishap
        ? [`gateway ${mishap.kind}${mishap.kind === "second-payment" ? ` ${mishap.first}` : ""}`]
        : []),
      ...(orderChange ? [`order ${orderChange.kind}, ${orderChange.links} links`] : []),
      ...requests.flatMap(({ kind, door, fault, secondClick }) => [
        ...(kind === "refund" ? [`refund by ${door} door`] : []),
        ...(fault ? [`answer ${fault.kind}${fault.executes ? ` ${fault.executes}` : ""}`] : []),
        ...(secondClick
          ? [`second click ${secondClick.afterMs > 0 ? "later" : "at once"}, ${secondClick.amount} amount`]
          : []),
      ]),
    ]),
  ]
}
