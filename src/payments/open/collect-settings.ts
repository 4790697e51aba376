import type { MethodId } from "../../domain/methods"
import { openingEndpoints } from "../../domain/opening-endpoints"
import { type RequestSettings, settingProblems } from "../../domain/request-settings"
import { RequestInvalidError } from "../../paygate/errors"

/** Who may set parameters of one payment, in rising order of trust. */
export interface PaymentSettings {
  readonly browser: RequestSettings
  readonly server: RequestSettings
}

/**
 * The settings for one payment; the server's values override the browser's. A malformed value is refused before anything
 * is stored or sent.
 * @throws RequestInvalidError naming each parameter, its format and the document
 */
export function collectSettings(method: MethodId, { browser, server }: PaymentSettings): RequestSettings {
  const settings = { ...browser, ...server }
  const problems = settingProblems(method, settings)
  if (problems.length > 0) {
    throw new RequestInvalidError(problems, openingEndpoints[method].document)
  }
  return settings
}
