import { scrub } from "../wire"

/** One call for the log; it contains nothing secret or personal. */
export interface Exchange {
  readonly endpoint: string
  readonly url: string
  readonly request: Readonly<Record<string, string>>
  /** Scrubbed parameters of the answer, if it could be read; if `failure` is set too, they prove nothing. */
  readonly answer?: Readonly<Record<string, string>>
  /** Code of the error, if there was no usable answer. */
  readonly failure?: string
  readonly milliseconds: number
}

export type ExchangeObserver = (exchange: Exchange) => void

/** Passes an exchange to the observer, scrubbed. */
export function report(
  observer: ExchangeObserver | undefined,
  exchange: Omit<Exchange, "request" | "answer"> & {
    request: Readonly<Record<string, string | undefined>>
    answer?: Readonly<Record<string, string>>
  },
): void {
  if (observer === undefined) return
  const answer = exchange.answer === undefined ? {} : { answer: scrub(exchange.answer) }
  try {
    observer({ ...exchange, request: scrub(exchange.request), ...answer })
  } catch {
    // The call has already been made: an error in the logger must not make it look as if it had failed.
  }
}
