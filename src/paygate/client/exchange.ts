import { scrub } from "../wire"

/** One call for the log; nothing in it is secret or personal. */
export interface Exchange {
  readonly operation: string
  readonly url: string
  readonly request: Readonly<Record<string, string>>
  /** Scrubbed parameters of the answer, when there was a readable one; with `failure` it proves nothing. */
  readonly answer?: Readonly<Record<string, string>>
  /** Code of the error, when there was no answer to go by. */
  readonly failure?: string
  readonly milliseconds: number
}

export type ExchangeObserver = (exchange: Exchange) => void

/** Hands an exchange on, scrubbed. */
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
    // The call has been made: a logger that fails must not make it look as if it had not.
  }
}
