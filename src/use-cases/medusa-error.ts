import { MedusaError } from "@medusajs/framework/utils"

import { PaygateError } from "../paygate/errors"

/**
 * The border: Medusa shows the text of a MedusaError to admins and shoppers, and "unknown error" for anything else.
 * A refusal keeps its own words; a bug is passed on as it is.
 */
export function toMedusaError(error: unknown): unknown {
  return error instanceof PaygateError
    ? new MedusaError(MedusaError.Types.NOT_ALLOWED, error.message, error.code)
    : error
}

/** Runs provider work and turns our errors into Medusa's. */
export async function atTheBorder<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toMedusaError(error)
  }
}
