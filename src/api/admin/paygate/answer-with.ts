import type { MedusaResponse } from "@medusajs/framework/http"

import { refusedAnswer, toMedusaError } from "../../../use-cases/medusa-error"

/**
 * Answers with what the work brought. A refusal has its `code`, a message that says what to do, and `refusal`, the same as
 * facts: Medusa's own errors have no place for those.
 */
export async function answerWith(res: MedusaResponse, work: () => Promise<unknown>): Promise<void> {
  try {
    res.json(await work())
  } catch (error) {
    const refused = refusedAnswer(error)
    if (!refused) {
      throw toMedusaError(error)
    }
    res.status(400).json(refused)
  }
}
