import { PaygateError } from "./paygate-error"

/** The account is set up wrongly. `path` is the option to change, such as `encryption.key`; values are never named. */
export class ConfigurationError extends PaygateError {
  readonly code = "configuration"
  readonly retryable = false

  constructor(
    readonly path: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(path === "" ? message : `${path}: ${message}`, options)
  }
}
