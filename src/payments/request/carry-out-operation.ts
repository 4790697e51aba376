import type { Attempt } from "../../domain/attempt"
import { afterAnswer, type Noted, type Operation, type Silence } from "../../domain/operation"
import type PaygateModuleService from "../../modules/paygate/service"
import { observe } from "../../observability/observe"
import {
  answeredRefusal,
  gatewayRefusal,
  notReachedRefusal,
  overtakenRefusal,
  pendingRefusal,
} from "../../refusals/operation-refusals"

import { refuseUnlessReleasable, writeOff } from "./refuse-unless-releasable"
import { resolveOperation } from "./resolve-operation"
import { sendOperation } from "./send-operation"

/**
 * Details of a refusal that may mean the operation was carried out already, perhaps in the gateway's back office, or that
 * less is left.
 */
const alreadyDone: ReadonlySet<string> = new Set(["0068", "0072", "0074", "1519"])

/**
 * Sends an operation that is stored as started to the gateway, and stores the answer. A repeat sends the same ReqID and the
 * same parameters, because all of them are derived from the operation.
 * @returns the operation, carried out
 * @throws RefusalError when the gateway refused, was not reached, or when the outcome is not known
 */
export function carryOut(
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
): Promise<Operation> {
  const attributes = { "paygate.method": attempt.method, "paygate.kind": operation.kind }
  return observe(
    "operation",
    attributes,
    () => callGateway(paygate, attempt, operation),
    ({ state }) => state,
  )
}

async function callGateway(
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
): Promise<Operation> {
  if (operation.kind === "release") {
    await refuseUnlessReleasable(paygate, attempt, operation)
  }
  const answer = await sendOperation(paygate, attempt, operation)
  switch (answer.kind) {
    case "not-ours":
      return endOf(attempt, (await paygate.operations.byId(operation.id)) ?? operation)
    case "not-sent":
      return writeOff(paygate, operation, notReachedRefusal(answer.reason))
    case "no-answer":
      return afterSilence(paygate, attempt, operation, "no-answer", {
        reason: "no-answer",
        cause: answer.reason,
      })
    case "answered": {
      const after = afterAnswer(answer.outcome)
      switch (after.ends) {
        case "succeeded":
          await paygate.operations.succeed(operation, answer)
          return { ...operation, state: "succeeded", code: answer.code }
        case "refused":
          return afterRefusal(paygate, attempt, operation, answer)
        case "unknown":
          return afterSilence(paygate, attempt, operation, after.silence, {
            reason: "answer-not-final",
            code: answer.code,
          })
      }
    }
  }
}

/**
 * What to tell about an operation that this call did not send.
 * @returns it, when it was carried out
 * @throws RefusalError when it was refused, or is pending
 */
export function endOf(attempt: Attempt, operation: Operation): Operation {
  switch (operation.state) {
    case "succeeded":
      return operation
    case "refused":
      throw answeredRefusal(operation)
    case "overtaken":
      throw overtakenRefusal(attempt, operation)
    case "started":
    case "unknown":
      throw pendingRefusal(attempt, operation, "this-request")
  }
}

/**
 * On "already captured" and the like the totals show whether it was this very operation, done in the gateway's back office.
 */
async function afterRefusal(
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
  answer: { code: string; description: string },
): Promise<Operation> {
  if (alreadyDone.has(answer.code.slice(4))) {
    const { evidence } = await resolveOperation(paygate, attempt, { ...operation, state: "unknown" })
    if (evidence === "executed") {
      return { ...operation, state: "succeeded" }
    }
  }
  await paygate.operations.refuse(operation, answer)
  throw gatewayRefusal(operation.kind, answer)
}

/** The request left and its outcome is unknown: inquire once right away; the job keeps inquiring. */
async function afterSilence(
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
  silence: Silence,
  noted: Noted,
): Promise<Operation> {
  await paygate.operations.markUnknown(operation, noted, silence)
  const unknown = {
    ...operation,
    state: "unknown",
    silence,
    sentAt: operation.sentAt ?? new Date(),
    quietFor: 0,
  } as const
  const { evidence } = await resolveOperation(paygate, attempt, unknown)
  if (evidence === "executed") {
    return { ...operation, state: "succeeded" }
  }
  throw pendingRefusal(attempt, unknown, "this-request")
}
