import type { MoneyFate } from "../i18n/en/refusals"
import { newRequestKey } from "../lib/request-key"

/** One request of a user that moves money, from the opened form to the final result. */
export interface MoneyRequest {
  readonly key: string
  readonly stage: "ready" | "sending" | "unclear" | "granted"
  /** A press of it got no final answer, so it may have moved the money. */
  readonly isLost: boolean
}

/** The request of a form that has just been opened. */
export function openedRequest(): MoneyRequest {
  return { key: newRequestKey(), stage: "ready", isLost: false }
}

/** Whether pressing the button may send now: not while the request is in progress, nor after it succeeded. */
export function maySend({ stage }: MoneyRequest): boolean {
  return stage === "ready" || stage === "unclear"
}

/**
 * After a failure: where the request has ended the next press is a new one; otherwise it stays the same request. So it does
 * after one that waits for an earlier request, because a press of it that got lost may still be on its way.
 */
export function failedRequest(request: MoneyRequest, fate: MoneyFate): MoneyRequest {
  switch (fate) {
    case "not-sent":
      return { ...request, stage: request.isLost ? "unclear" : "ready" }
    case "earlier-first":
      return { ...request, stage: "ready" }
    case "not-moved":
    case "overtaken":
      return openedRequest()
    case "unclear":
    case "moved":
      return { ...request, stage: "unclear", isLost: true }
  }
}

/** When the confirmation is opened again: a request without a final result remains the same request. */
export function reopenedRequest(request: MoneyRequest): MoneyRequest {
  return request.stage === "granted" ? openedRequest() : request
}
