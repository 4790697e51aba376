import { PaygateError } from "./paygate-error"

export interface ConfigurationProblem {
  /** The option to change, `encryption.key`; empty when it is about the options as a whole. */
  readonly path: string
  /** What is wrong and how to fix it; never the value. */
  readonly problem: string
}

/** An account or a currency is configured incorrectly. */
export class ConfigurationError extends PaygateError {
  readonly code = "configuration"
  readonly retryable = false

  constructor(
    readonly problems: readonly ConfigurationProblem[],
    options?: { cause?: unknown },
  ) {
    super(
      problems.map(({ path, problem }) => (path === "" ? problem : `${path}: ${problem}`)).join("; "),
      options,
    )
  }
}
