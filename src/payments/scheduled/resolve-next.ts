import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Attempt } from "../../domain/attempt"
import { formatMoney } from "../../domain/money"
import {
  afterNotExecuted,
  callsOffUnpaid,
  type Noted,
  type Operation,
  operationRunsFor,
} from "../../domain/operation"
import type { ProblemDetails, ProblemReason } from "../../domain/problem"
import { resolveWait } from "../../domain/retry-schedule"
import { fulfillmentOfKey } from "../../domain/shipment-capture"
import type PaygateModuleService from "../../modules/paygate/service"
import { isOrderCanceled } from "../../orders/read-order"
import { causeOf } from "../../refusals/medusa-error"
import { RefusalError } from "../../refusals/refusal"
import { parkMissingAccount } from "../missing-account"
import { reconcilePayment } from "../reconcile/reconcile-payment"
import { carryOut } from "../request/carry-out-operation"
import { type Resolution, resolveOperation } from "../request/resolve-operation"

/**
 * Finds out what became of the operation that has waited longest: its caller gave up, or its process died.
 * @returns whether there was one
 */
export async function resolveNext(
  container: MedusaContainer,
  paygate: PaygateModuleService,
): Promise<boolean> {
  const acquired = await paygate.inquiries.acquireOperation(operationRunsFor)
  if (acquired) {
    await paygate.inquiries.planOperation(
      acquired.operation.id,
      new Date(Date.now() + resolveWait(acquired.tries)),
    )
    await resolve(container, paygate, acquired.operation)
  }
  return acquired !== undefined
}

/** Whatever the outcome, the books are compared afterwards, and what had to wait continues. */
async function resolve(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  operation: Operation,
): Promise<void> {
  const attempt = await paygate.attempts.byId(operation.attemptId)
  if (!attempt || (await parkMissingAccount(paygate, attempt))) {
    return
  }
  const { evidence, why } = await resolveOperation(paygate, attempt, operation)
  switch (evidence) {
    case "executed":
      break
    case "not-executed":
      await repeatOrWriteOff(container, paygate, attempt, operation)
      break
    case "overtaken":
      await endOvertaken(paygate, attempt, operation, why)
      break
    case "unclear":
    case "too-early":
    case "running":
      return
  }
  await reconcilePayment(container, attempt.id)
}

/**
 * The evidence shows that nothing was done: it is sent again, with its own ReqID and parameters, or written off and
 * reported.
 */
async function repeatOrWriteOff(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
): Promise<void> {
  const facts = {
    goesBack: attempt.state === "auto-refunding",
    isInMedusa: await isInMedusa(container, operation),
    orderCanceled: await isOrderCanceled(container, attempt),
  }
  switch (afterNotExecuted(facts)) {
    case "repeat":
      return repeat(paygate, attempt, operation)
    case "write-off":
      if (!facts.orderCanceled && isAskedForAgain(paygate, attempt, operation)) {
        if (await paygate.operations.writeOff(operation, notCarriedOut)) {
          await paygate.problems.resolve("operation-unknown", attempt.id)
          await paygate.reservations.makeDue([attempt.id])
        }
        return
      }
      return writeOff(
        paygate,
        attempt,
        operation,
        facts.orderCanceled ? "order-canceled-meanwhile" : "nobody-repeats",
      )
  }
}

async function repeat(paygate: PaygateModuleService, attempt: Attempt, operation: Operation): Promise<void> {
  const again = await paygate.operations.restart(operation)
  if (!again) {
    return
  }
  try {
    await carryOut(paygate, attempt, again)
    await paygate.problems.resolve("operation-unknown", attempt.id)
    await paygate.problems.resolve("operation-not-executed", attempt.id)
  } catch (error) {
    // Without a final answer it stays unresolved and is inquired about again.
    if (!(error instanceof RefusalError) || error.code !== "operation-pending") {
      await reportNotExecuted(paygate.problems, attempt, operation, causeOf(error))
      paygate.emit("paygate.operation.written_off", eventOf(attempt, operation))
    }
  }
}

const notCarriedOut: Noted = { reason: "not-carried-out" }

/** What was asked for because of a parcel is asked for again by itself, with the amount that is right then. */
function isAskedForAgain(
  paygate: PaygateModuleService,
  { accountId }: Attempt,
  { requestKey }: Operation,
): boolean {
  const captureOn = paygate.account(accountId)?.captureOn ?? "manual"
  return captureOn !== "manual" && fulfillmentOfKey(requestKey) !== undefined
}

async function writeOff(
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
  reason: ProblemReason,
): Promise<void> {
  if (callsOffUnpaid(operation)) {
    if (await paygate.operations.writeOff(operation, notCarriedOut)) {
      await paygate.problems.resolve("operation-unknown", attempt.id)
    }
    return
  }
  const isWrittenOff = await paygate.together(async ({ operations, problems }) => {
    const done = await operations.writeOff(operation, notCarriedOut)
    if (done) {
      await reportNotExecuted(problems, attempt, operation, { reason })
    }
    return done
  })
  if (isWrittenOff) {
    paygate.emit("paygate.operation.written_off", eventOf(attempt, operation))
  }
}

/**
 * The payment takes requests again, and what its totals show is recorded as money that moved at the gateway. A person
 * is told that nobody knows whether this operation is part of it.
 */
async function endOvertaken(
  paygate: PaygateModuleService,
  attempt: Attempt,
  operation: Operation,
  why: Resolution["why"],
): Promise<void> {
  const isOver = await paygate.together(async ({ operations, problems, inquiries }) => {
    if (!(await operations.overtake(operation, why))) {
      return false
    }
    await problems.resolve("operation-unknown", attempt.id)
    await problems.report("operation-overtaken", attempt, {
      ...factsOf(attempt, operation),
      trans_id: attempt.transId,
      ...why,
    })
    await inquiries.plan(attempt.id, new Date(), 0)
    return true
  })
  if (isOver) {
    paygate.emit("paygate.operation.overtaken", eventOf(attempt, operation))
  }
}

async function reportNotExecuted(
  problems: PaygateModuleService["problems"],
  attempt: Attempt,
  operation: Operation,
  why: ProblemDetails,
): Promise<void> {
  await problems.resolve("operation-unknown", attempt.id)
  await problems.report("operation-not-executed", attempt, {
    ...factsOf(attempt, operation),
    trans_id: attempt.transId,
    ...why,
  })
}

function factsOf({ currency }: Attempt, { id, kind, amount, startedAt }: Operation) {
  return { operation: id, kind, amount: formatMoney(amount, currency), since: startedAt.toISOString() }
}

function eventOf(attempt: Attempt, operation: Operation) {
  const { operation: operation_id, ...facts } = factsOf(attempt, operation)
  return { attempt_id: attempt.id, operation_id, ...facts }
}

/** Core deletes its capture or refund when we refuse; it remains when the process died before we could answer. */
async function isInMedusa(container: MedusaContainer, operation: Operation): Promise<boolean> {
  if (operation.medusaId === null || operation.kind === "release") {
    return false
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: operation.kind === "capture" ? "capture" : "refund",
    fields: ["id"],
    filters: { id: operation.medusaId },
  })
  return data.length > 0
}
