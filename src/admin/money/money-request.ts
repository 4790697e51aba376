import type { MoneyFate } from "../i18n/en/refusals"
import { newRequestKey } from "../lib/request-key"

/** One request of a user that moves money, from the opened form to the final result. */
export interface MoneyRequest {
  readonly key: string
  readonly stage: "ready" | "sending" | "unclear" | "granted"
}

/** The request of a form that has just been opened. */
export function openedRequest(): MoneyRequest {
  return { key: newRequestKey(), stage: "ready" }
}

/** Whether pressing the button may send now: not while the request is in progress, nor after it succeeded. */
export function maySend({ stage }: MoneyRequest): boolean {
  return stage === "ready" || stage === "unclear"
}

/** After a failure: a final refusal ends the request and the next press is a new one; otherwise it stays the same request. */
export function failedRequest(request: MoneyRequest, fate: MoneyFate): MoneyRequest {
  switch (fate) {
    case "not-sent":
      return { ...request, stage: "ready" }
    case "not-moved":
      return openedRequest()
    case "unclear":
    case "moved":
      return { ...request, stage: "unclear" }
  }
}

/** When the confirmation is opened again: a request without a final result remains the same request. */
export function reopenedRequest(request: MoneyRequest): MoneyRequest {
  return request.stage === "granted" ? openedRequest() : request
}
