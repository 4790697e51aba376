import { assertNever } from "../../paygate/wire/assert-never"
import { reworded } from "../envelope/seal-message"
import type { Gateway } from "../gateway"
import type { ServerOperation } from "../operations/operation"

import { examineFollowUp } from "./examine-follow-up"
import { examineInquiry } from "./examine-inquiry"
import { examinePaymentCall } from "./examine-payment-call"
import { examineSubscription } from "./examine-subscription"
import { namedRefusal } from "./named-refusal"
import type { CallExamined, Outcome, ServerCall } from "./server-work"
import type { Examined, Work } from "./work"

/** Checks a readable call against the rules of its operation. */
export function examine(gateway: Gateway, operation: ServerOperation, call: ServerCall): Examined<Outcome> {
  const examined = examineBy(gateway, operation, call)
  const { account, bag } = call
  switch (examined.kind) {
    case "refused": {
      const { refusal, answer = namedRefusal(account, bag, refusal) } = examined
      return { kind: "told", told: { ...tableOf(operation), refusal, answer } }
    }
    case "repeated":
      return {
        kind: "told",
        told: { table: examined.table, tableId: examined.tableId, answer: examined.answer },
      }
    case "work":
      return { kind: "work", work: workOf(call, examined) }
    default:
      return assertNever(examined)
  }
}

function examineBy(gateway: Gateway, operation: ServerOperation, call: ServerCall): CallExamined {
  switch (operation.kind) {
    case "follow-up":
      return examineFollowUp(gateway, operation, call)
    case "inquiry":
      return examineInquiry(gateway, operation, call)
    case "payment-call":
      return examinePaymentCall(gateway, operation, call)
    case "subscription":
      return examineSubscription(gateway, operation, call)
    default:
      return assertNever(operation)
  }
}

function workOf(
  { account, bag }: ServerCall,
  { table, tableId, work }: Extract<CallExamined, { kind: "work" }>,
): Work<Outcome> {
  const named = { table, tableId }
  const { takeIn } = work
  return {
    module: work.module,
    execute: async (deed, verdict) => {
      const told = { ...named, ...(await work.execute(deed)) }
      return verdict ? { ...told, answer: reworded(told.answer, verdict, account) } : told
    },
    takeIn:
      takeIn &&
      ((verdict) => {
        const { told, late } = takeIn(verdict)
        return { told: { ...named, ...told }, late }
      }),
    unexecuted: () => {
      const refusal = { code: "", reason: "not executed, on demand" }
      return { ...named, refusal, answer: namedRefusal(account, bag, refusal) }
    },
  }
}

/** The table of an operation that has one for all methods; parameters of refused calls are logged under its name. */
function tableOf(operation: ServerOperation): Pick<Outcome, "table" | "tableId"> {
  if (operation.kind === "follow-up") return {}
  return { table: operation.table, tableId: operation.id }
}
