import type { MedusaResponse } from "@medusajs/framework/http"

import { refusedAnswer, toMedusaError } from "../refusals/medusa-error"

/**
 * Responds with the result of the work, unless it returns nothing because it has already responded. A refusal contains its
 * `code`, a message that says what to do, and data for programs: `refusal` (the same as facts), `fields` to correct,
 * `file_fault`.
 */
export async function answerWith(res: MedusaResponse, work: () => Promise<unknown>): Promise<void> {
  try {
    const answer = await work()
    if (answer !== undefined) {
      res.json(answer)
    }
  } catch (error) {
    const refused = refusedAnswer(error)
    if (!refused) {
      throw toMedusaError(error)
    }
    res.status(refused.status).json(refused.body)
  }
}
