import type { MinorAmount } from "../../paygate/values"

import { compactDay } from "./day"
import type { SubscriptionValues } from "./subscription"

/**
 * What the gateway is asked to set. The document demands amount, both days and the interval every time; description and
 * active are sent only when given: what is left out stays as it is, and reactivating what somebody has deactivated at
 * the gateway must be a decision.
 */
export interface ChangeRequest {
  readonly amount: MinorAmount
  readonly startDate: string
  readonly endDate: string
  readonly intervalDays: number
  readonly description?: string
  readonly active?: boolean
}

/**
 * - `started` written before the gateway was called
 * - `unknown` the call ended without a clear answer; there is no inquiry for subscriptions, so a person decides
 * - `succeeded`, `refused` the gateway said so
 * - `not-sent` the request never left
 * - `confirmed`, `dismissed` a person looked it up at the gateway: it was, it was not carried out
 * - `sent-again` a person chose to send the same request once more, as a change of its own
 */
export const changeStates = [
  "started",
  "unknown",
  "succeeded",
  "refused",
  "not-sent",
  "confirmed",
  "dismissed",
  "sent-again",
] as const
export type ChangeState = (typeof changeStates)[number]

/** Whether the answer's MAC was right; `missing` although the document lists one, `none` without a readable answer. */
export const macChecks = ["valid", "missing", "wrong", "none"] as const
export type ChangeMac = (typeof macChecks)[number]

/** One change in the history of a subscription. */
export interface SubscriptionChange {
  readonly id: string
  readonly subscriptionId: string
  /** Given by the caller; the same key never sends twice. */
  readonly requestKey: string
  readonly request: ChangeRequest
  /** The known values when the change was asked for. */
  readonly before: SubscriptionValues
  readonly state: ChangeState
  /** The account only simulates: the gateway answers and changes nothing. */
  readonly simulated: boolean
  readonly code: string | null
  readonly status: string | null
  readonly description: string | null
  readonly mac: ChangeMac
  /** Why there is no clear answer, or why nothing was sent; a SilenceReason of whatever version wrote it. */
  readonly reason: string | null
  /** The change of unknown outcome that this one sends again. */
  readonly repeats: string | null
  readonly requestedBy: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly startedAt: Date
}

/** A call may take 60 s; until then a started change belongs to the process that runs it. */
export const changeRunsFor = 90_000

/** Whether a change is running, needs a person's decision, or is over. */
export type ChangeProgress = "running" | "needs-decision" | "over"

/** How far a change has come. A process that died leaves `started` behind. */
export function progressOf(
  { state, startedAt }: Pick<SubscriptionChange, "state" | "startedAt">,
  now: Date,
): ChangeProgress {
  switch (state) {
    case "started":
      return now.getTime() - startedAt.getTime() < changeRunsFor ? "running" : "needs-decision"
    case "unknown":
      return "needs-decision"
    case "succeeded":
    case "refused":
    case "not-sent":
    case "confirmed":
    case "dismissed":
    case "sent-again":
      return "over"
  }
}

/** The parameters of the request, named as at the gateway (subscription document, change). */
export function gatewayFields(aboId: string, request: ChangeRequest) {
  return {
    AboID: aboId,
    Amount: request.amount,
    AboAction: "Update" as const,
    StartDate: compactDay(request.startDate),
    EndDate: compactDay(request.endDate),
    Interval: request.intervalDays,
    ...(request.description === undefined ? {} : { OrderDesc: request.description }),
    ...(request.active === undefined ? {} : { Active: request.active }),
  }
}

/** The values once the change is carried out; what the request leaves out stays. */
export function valuesAfter(before: SubscriptionValues, request: ChangeRequest): SubscriptionValues {
  return {
    amount: request.amount,
    startDate: request.startDate,
    endDate: request.endDate,
    intervalDays: request.intervalDays,
    description: request.description ?? before.description,
    active: request.active ?? before.active,
  }
}

/** Whether two requests ask for the same, so that one may be the other's repeat. */
export function isSameRequest(one: ChangeRequest, other: ChangeRequest): boolean {
  return (
    one.amount === other.amount &&
    one.startDate === other.startDate &&
    one.endDate === other.endDate &&
    one.intervalDays === other.intervalDays &&
    one.description === other.description &&
    one.active === other.active
  )
}
