import { zodValidator } from "@medusajs/framework"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { fieldProblemText } from "../../../../domain/subscription/field-problem"
import {
  SubscriptionRefusal,
  type SubscriptionRefusalCode,
} from "../../../../use-cases/subscriptions/subscription-refusal"

/**
 * Answers with what the work brought. A refusal has a stable `code`, a message that says what to do, and the `fields` to
 * put right, each with a stable `problem`, or the `file_fault` of a whole file: Medusa's own errors have no place for those.
 */
export async function answerWith(res: MedusaResponse, work: () => Promise<unknown>): Promise<void> {
  try {
    res.json(await work())
  } catch (error) {
    if (!(error instanceof SubscriptionRefusal)) {
      throw error
    }
    const { code, message, fileFault } = error
    const fields = error.fields.map((each) => ({ ...each, message: fieldProblemText(each.problem) }))
    res.status(statuses[code]).json({
      ...{ type: types[statuses[code]], code, message, fields },
      ...(fileFault === undefined ? {} : { file_fault: fileFault }),
    })
  }
}

/** The parts of a query string, checked. @throws MedusaError naming what is wrong */
export async function readQuery<Schema extends z.ZodObject>(
  schema: Schema,
  req: AuthenticatedMedusaRequest,
): Promise<z.output<Schema>> {
  // Medusa's helper has forgotten the schema's own type.
  return (await zodValidator<unknown>(schema, req.query)) as z.output<Schema>
}

/** Who is asking: a user, or a secret API key. */
export function actorOf(req: AuthenticatedMedusaRequest): string | null {
  return req.auth_context.actor_id || null
}

const types = { 400: "invalid_data", 404: "not_found", 409: "not_allowed" } as const

const statuses: Readonly<Record<SubscriptionRefusalCode, keyof typeof types>> = {
  "fields-invalid": 400,
  "file-invalid": 400,
  "subscription-unknown": 404,
  "change-unknown": 404,
  "change-running": 409,
  "change-undecided": 409,
  "already-decided": 409,
  "key-used": 409,
  "revision-outdated": 409,
  "account-gone": 409,
}
