import { PaygateError } from "../../paygate/errors"

/** A payment's account is no longer in the options, so nothing can be inquired or moved for it. */
export class AccountMissingError extends PaygateError {
  readonly code = "account-missing"
  readonly retryable = false

  constructor(accountId: string) {
    super(
      `The account "${accountId}" is no longer configured. Add it to the plugin's options again, so that its payments can be served; nothing was sent.`,
    )
  }
}
