import { assertNever } from "../../paygate/wire/assert-never"
import { composeCode, DETAIL } from "../codes"
import type { Effect, Plan } from "../faults/plan"
import type { Gateway } from "../gateway"

import type { Examined, OpenVerdict, Work } from "./work"

/** Executes a call when its plan says so. `examine` runs only then, because the ledger may change until that time. */
export async function carryOut<Result>(
  gateway: Gateway,
  plan: Plan,
  examine: () => Examined<Result>,
): Promise<Result> {
  if (plan.executes === "at-end") await gateway.wait(plan.delayMs)
  const examined = examine()
  return examined.kind === "result" ? examined.result : doWork(gateway, plan, examined.work)
}

/** The only place that decides whether work is done now, later or never, and whether its answer reports it as open. */
export function doWork<Result, Done extends Result | Promise<Result>>(
  gateway: Gateway,
  plan: Plan,
  work: Work<Result, Done>,
): Result | Done {
  const { executes, effect } = plan
  const verdict = effect?.kind === "pending" ? openVerdict(effect, work.module) : undefined
  switch (executes) {
    case "at-once":
    case "at-end":
      return work.execute(effect, verdict)
    case "later":
    case "fails-later": {
      if (!work.accept) return work.execute(effect, verdict)
      const { result, late } = work.accept(verdict)
      const since = gateway.clock()
      const dueAt = plan.laterMs === undefined ? undefined : since + plan.laterMs
      if (late)
        gateway.state.saveLateWork({ ...late, since, dueAt, fails: executes === "fails-later", effect })
      return result
    }
    case "never":
      // Answered as open and open forever, or never accepted.
      return (verdict && work.accept?.(verdict).result) ?? work.unexecuted()
    default:
      return assertNever(executes)
  }
}

/** What is answered for open work: class 6 and PENDING, or the Code a fault set (protocol notes 9.2, 9.4). */
function openVerdict({ code, status }: Effect, module: string): OpenVerdict {
  const said = code ?? composeCode("6", module, DETAIL.pending)
  return {
    code: said,
    status: status ?? (said.startsWith("6") ? "PENDING" : "FAILED"),
    description: "not completed yet",
  }
}
