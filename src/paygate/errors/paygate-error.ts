/**
 * Root of every error this client throws. Callers decide by `code`, never by the message: the message is for people
 * and says what to do; it never holds a key, a MAC or a shopper's data.
 */
export abstract class PaygateError extends Error {
  abstract readonly code: string
  /** True when the very same call may be made again without risk of doing something twice. */
  abstract readonly retryable: boolean

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = new.target.name
  }
}
