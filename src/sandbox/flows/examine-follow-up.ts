import { assertNever } from "../../paygate/wire/assert-never"
import type { FollowUpEndpoint } from "../endpoints/endpoint"
import type { Gateway } from "../gateway"
import { METHOD_FACTS } from "../methods"

import type { FollowUp } from "./follow-up"
import { acceptFollowUp, executeFollowUp, lateFollowUp } from "./follow-up-work"
import { prepareFollowUp } from "./prepare-follow-up"
import { recallReqId } from "./req-id"
import type { CallExamined, ServerCall } from "./server-work"

/** A capture, credit or reversal: what it would do to its payment. */
export function examineFollowUp(
  gateway: Gateway,
  endpoint: FollowUpEndpoint,
  { account, bag }: ServerCall,
): CallExamined {
  const prepared = prepareFollowUp(gateway, account, endpoint, bag)
  if (prepared.refusal) return { kind: "refused", refusal: prepared.refusal }
  const { payment } = prepared
  const { request: table, id: tableId } = prepared.table
  const earlier = recallReqId(gateway, account, bag)
  switch (earlier.kind) {
    case "refused":
      return earlier
    case "finished":
      return { kind: "repeated", answer: earlier.answer, table, tableId }
    case "new":
      break
    default:
      return assertNever(earlier)
  }
  const call: FollowUp = { account, endpoint, bag, payId: payment.payId, xid: gateway.newId() }
  return {
    kind: "work",
    table,
    tableId,
    work: {
      module: METHOD_FACTS[payment.request.method].module,
      execute: (effect) => ({ answer: executeFollowUp(gateway, call, effect) }),
      accept: (verdict) => {
        const { answer, isOpen } = acceptFollowUp(gateway, call, verdict)
        if (!isOpen) return { result: { answer } }
        return {
          result: { answer },
          late: lateFollowUp(call, payment),
        }
      },
    },
  }
}
