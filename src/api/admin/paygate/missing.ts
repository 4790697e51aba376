import { MedusaError } from "@medusajs/framework/utils"

import type { RouteRefusalCode } from "../../../domain/refusal-facts"

/** What a path names is not there (404). The code is stable, so that every language has words of its own for it. */
export function missing(code: RouteRefusalCode, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, message, code)
}
