import { assertNever } from "../../paygate/wire/assert-never"
import type { ServerEndpoint } from "../endpoints/endpoint"
import { reworded } from "../envelope/seal-message"
import type { Gateway } from "../gateway"

import { examineFollowUp } from "./examine-follow-up"
import { examineInquiry } from "./examine-inquiry"
import { examinePaymentCall } from "./examine-payment-call"
import { examineSubscription } from "./examine-subscription"
import { namedRefusal } from "./named-refusal"
import type { CallExamined, Outcome, ServerCall } from "./server-work"
import type { Examined, Work } from "./work"

/** Checks a readable call against the rules of its endpoint. */
export function examine(gateway: Gateway, endpoint: ServerEndpoint, call: ServerCall): Examined<Outcome> {
  const examined = examineBy(gateway, endpoint, call)
  const { account, bag } = call
  switch (examined.kind) {
    case "refused": {
      const { refusal, answer = namedRefusal(account, bag, refusal) } = examined
      return { kind: "result", result: { ...tableOf(endpoint), refusal, answer } }
    }
    case "repeated":
      return {
        kind: "result",
        result: { table: examined.table, tableId: examined.tableId, answer: examined.answer },
      }
    case "work":
      return { kind: "work", work: workOf(call, examined) }
    default:
      return assertNever(examined)
  }
}

function examineBy(gateway: Gateway, endpoint: ServerEndpoint, call: ServerCall): CallExamined {
  switch (endpoint.kind) {
    case "follow-up":
      return examineFollowUp(gateway, endpoint, call)
    case "inquiry":
      return examineInquiry(gateway, endpoint, call)
    case "payment-call":
      return examinePaymentCall(gateway, endpoint, call)
    case "subscription":
      return examineSubscription(gateway, endpoint, call)
    default:
      return assertNever(endpoint)
  }
}

function workOf(
  { account, bag }: ServerCall,
  { table, tableId, work }: Extract<CallExamined, { kind: "work" }>,
): Work<Outcome> {
  const named = { table, tableId }
  const { accept } = work
  return {
    module: work.module,
    execute: async (effect, verdict) => {
      const result = { ...named, ...(await work.execute(effect)) }
      return verdict ? { ...result, answer: reworded(result.answer, verdict, account) } : result
    },
    accept:
      accept &&
      ((verdict) => {
        const { result, late } = accept(verdict)
        return { result: { ...named, ...result }, late }
      }),
    unexecuted: () => {
      const refusal = { code: "", reason: "not executed, on demand" }
      return { ...named, refusal, answer: namedRefusal(account, bag, refusal) }
    },
  }
}

/** The table of an endpoint that has one for all methods; parameters of refused calls are logged under its name. */
function tableOf(endpoint: ServerEndpoint): Pick<Outcome, "table" | "tableId"> {
  if (endpoint.kind === "follow-up") return {}
  return { table: endpoint.table, tableId: endpoint.id }
}
