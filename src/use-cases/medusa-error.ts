import { MedusaError } from "@medusajs/framework/utils"

import type { RefusalFacts } from "../domain/refusal-facts"
import { PaygateError } from "../paygate/errors"

import { RefusalError } from "./refusal"

/**
 * The border: Medusa shows the text of a MedusaError to admins and shoppers, and "unknown error" for anything else.
 * A refusal keeps its own words; a bug is passed on as it is.
 */
export function toMedusaError(error: unknown): unknown {
  if (!(error instanceof PaygateError)) {
    return error
  }
  const refused = new MedusaError(MedusaError.Types.NOT_ALLOWED, error.message, error.code)
  return error instanceof RefusalError ? Object.assign(refused, { [factsKey]: error.facts }) : refused
}

/** A property of its own: workflows hand errors on as plain objects and keep those. */
const factsKey = "paygate_refusal"

/** A refusal as a route answers it. */
export interface RefusedAnswer {
  readonly type: "not_allowed"
  readonly code: string
  readonly message: string
  readonly refusal: RefusalFacts
}

/** What a route answers to a refusal of ours whose facts are known, however it came there; undefined for anything else. */
export function refusedAnswer(error: unknown): RefusedAnswer | undefined {
  const {
    code,
    message,
    [factsKey]: refusal,
  } = (toMedusaError(error) ?? {}) as {
    readonly code?: string
    readonly message?: string
    readonly [factsKey]?: RefusalFacts
  }
  return refusal === undefined || code === undefined || message === undefined
    ? undefined
    : { type: "not_allowed", code, message, refusal }
}

/** Runs provider work and turns our errors into Medusa's. */
export async function atTheBorder<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toMedusaError(error)
  }
}
