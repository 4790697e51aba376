import type { Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { errorText } from "../../domain/error-text"
import type { MethodId } from "../../domain/methods"
import { openingTrouble, openingWords } from "../../domain/opening-words"
import { observe } from "../../observability/observe"
import { PaygateError, RequestInvalidError } from "../../paygate/errors"

/**
 * Opens a payment for a shopper. On failure the shopper only learns what to do next; the diagnosis is for the merchant and goes
 * to the log. The outcome is counted.
 */
export async function openForShopper<T>(
  method: MethodId,
  logger: Pick<Logger, "warn">,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await observe("opening", { "paygate.method": method }, work, () => "opened")
  } catch (error) {
    throw inShoppersWords(error, method, logger)
  }
}

function inShoppersWords(error: unknown, method: MethodId, logger: Pick<Logger, "warn">): unknown {
  if (!(error instanceof PaygateError)) {
    return error
  }
  const parameters = error instanceof RequestInvalidError ? error.parameters : []
  const trouble = openingTrouble(
    error.code,
    parameters.map(({ parameter }) => parameter),
  )
  if (trouble === "in-words") {
    return error
  }
  logger.warn(`paygate: a ${method} payment could not be opened (${error.code}): ${errorText(error)}`)
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, openingWords(trouble, method), error.code)
}
