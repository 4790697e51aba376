/**
 * Base class of every error this client throws. Callers decide by `code`, never by the message: the message is for people and
 * says what to do. It never contains a key, a MAC or a shopper's data.
 */
export abstract class PaygateError extends Error {
  abstract readonly code: string
  /** True if the very same call may be repeated without the risk of doing something twice. */
  abstract readonly retryable: boolean

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = new.target.name
  }
}
