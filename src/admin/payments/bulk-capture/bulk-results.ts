import { fateOf } from "../../money/money-fate"
import { failedRequest, maySend, type MoneyRequest, openedRequest } from "../../money/money-request"
import type { MoneyFailure } from "../../money/use-money-request"

/** How far one payment of several has come. */
export interface RowResult {
  /** Its own request: pressing again repeats what is unclear, and asks again for what was refused. */
  readonly request: MoneyRequest
  readonly failure?: MoneyFailure
}
export type Results = ReadonlyMap<string, RowResult>

/** A request of its own for each payment, made when the confirmation opens. */
export function openedResults(ids: readonly string[]): Results {
  return new Map(ids.map((id) => [id, { request: openedRequest() }]))
}

/** The payments that pressing the button sends: those that were not granted. */
export function stillToSend(results: Results): string[] {
  return [...results].filter(([, { request }]) => maySend(request)).map(([id]) => id)
}

/** A payment's capture is under way. */
export function sending(results: Results, id: string): Results {
  return changed(results, id, ({ request }) => ({ request: { ...request, stage: "sending" } }))
}

/** A payment was captured. */
export function granted(results: Results, id: string): Results {
  return changed(results, id, ({ request }) => ({ request: { ...request, stage: "granted" } }))
}

/** A payment's capture failed, or nobody knows how it ended. */
export function failed(results: Results, id: string, error: Error): Results {
  return changed(results, id, (before) => {
    const fate = fateOf(error, before.request.isLost)
    const request = failedRequest(before.request, fate)
    return { request, failure: { error, fate, repeats: request.stage === "unclear" } }
  })
}

function changed(results: Results, id: string, change: (before: RowResult) => RowResult): Results {
  return new Map([...results].map(([key, result]) => [key, key === id ? change(result) : result]))
}
