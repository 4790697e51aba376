import type { MoneyFate } from "../i18n/refusals"
import { newRequestKey } from "../lib/request-key"

/** One request of a person that moves money, from the opened form to the final answer. */
export interface MoneyRequest {
  readonly key: string
  readonly stage: "ready" | "sending" | "unclear" | "granted"
}

/** Of a form that has just been opened. */
export function openedRequest(): MoneyRequest {
  return { key: newRequestKey(), stage: "ready" }
}

/** Whether a press of the button may be sent now; a second press of one under way or granted may not. */
export function maySend({ stage }: MoneyRequest): boolean {
  return stage === "ready" || stage === "unclear"
}

/** After a failure: a final no ends the request, and the next press is another one; else it stays the same one. */
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

/** When a question is asked again in the same place: what has no final answer is still the same request. */
export function reopenedRequest(request: MoneyRequest): MoneyRequest {
  return request.stage === "granted" ? openedRequest() : request
}
