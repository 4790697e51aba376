import { MedusaError } from "@medusajs/framework/utils"

import type { RefusalFacts } from "../contracts/refusal-facts"
import { errorText } from "../domain/error-text"
import { fieldProblemText } from "../domain/subscription/field-problem"
import { PaygateError } from "../paygate/errors"

import { type RefusalDetails, RefusalError, type RefusalType } from "./refusal"

/**
 * Medusa shows the text of a MedusaError to admins and shoppers, and "unknown error" for anything else. Refusals keep
 * their own words; bugs are passed on unchanged.
 */
export function toMedusaError(error: unknown): unknown {
  if (!(error instanceof PaygateError)) {
    return error
  }
  return error instanceof RefusalError
    ? Object.assign(new MedusaError(error.type, error.message, error.code), { [detailsKey]: error.details })
    : new MedusaError(MedusaError.Types.NOT_ALLOWED, error.message, error.code)
}

/** A property of its own: workflows hand errors on as plain objects and keep those. */
const detailsKey = "paygate_refusal"

/** A refusal as a route answers it: as Medusa does, and with the details for which Medusa's own errors have no place. */
export interface RefusedAnswer {
  readonly status: 400 | 404
  readonly body: {
    readonly type: RefusalType
    readonly code: string
    readonly message: string
    readonly refusal?: RefusalFacts
  }
}

/** What a route answers to a refusal of ours with known facts, whichever way it came; undefined for anything else. */
export function refusedAnswer(error: unknown): RefusedAnswer | undefined {
  const refused = toMedusaError(error) as
    | {
        readonly type: RefusalType
        readonly code: string
        readonly message: string
        readonly [detailsKey]?: RefusalDetails
      }
    | undefined
  const details = refused?.[detailsKey]
  if (!refused || !details) {
    return undefined
  }
  const { type, code, message } = refused
  return {
    status: type === "not_found" ? 404 : 400,
    body: { type, code, message, ...detailsIn(details) },
  }
}

/**
 * What a problem entry keeps of an error, whichever way it came: its words, and the facts of a refusal of ours, which readers
 * of other languages are shown instead.
 */
export function causeOf(error: unknown): { readonly cause: string; readonly refusal?: RefusalFacts } {
  const facts = refusedAnswer(error)?.body.refusal
  return { cause: errorText(error), ...(facts && { refusal: facts }) }
}

function detailsIn({ facts, fields, fileFault }: RefusalDetails) {
  return {
    ...(facts && { refusal: facts }),
    ...(fields && {
      fields: fields.map((each) => ({ ...each, message: fieldProblemText(each.problem) })),
    }),
    ...(fileFault && { file_fault: fileFault }),
  }
}

/** Runs work for Medusa and turns our errors into Medusa's. */
export async function atTheBorder<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toMedusaError(error)
  }
}
