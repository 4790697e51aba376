import type { ParameterBag } from "../../paygate/wire"
import { composeCode, DETAIL, MODULE } from "../codes"
import { type Refusal, refuseParameter } from "../refusal"

import type { SandboxSubscription } from "./subscription"

/** Why a checked request cannot change this subscription; undefined when it can (subscription document). */
export function changeProblem(
  subscription: SandboxSubscription | undefined,
  bag: ParameterBag,
): Refusal | undefined {
  if (!subscription) return refuseParameter(MODULE.notAllowed, "AboID", "is not known")
  if (subscription.stopped) {
    const code = composeCode("2", MODULE.notProcessed, DETAIL.notAllowed)
    return { code, reason: "AboID: this subscription was stopped for good" }
  }
  if ((bag.get("EndDate") ?? "") < (bag.get("StartDate") ?? "")) {
    return refuseParameter(MODULE.value, "EndDate", "is before StartDate")
  }
  return undefined
}

/** The subscription after the change; what a request leaves out remains. */
export function changed(subscription: SandboxSubscription, bag: ParameterBag): SandboxSubscription {
  const active = bag.get("Active")
  return {
    ...subscription,
    amount: Number(bag.get("Amount")),
    orderDesc: bag.get("OrderDesc") || subscription.orderDesc,
    startDate: bag.get("StartDate") ?? subscription.startDate,
    endDate: bag.get("EndDate") ?? subscription.endDate,
    interval: Number(bag.get("Interval")),
    active: active ? active === "true" : subscription.active,
  }
}
