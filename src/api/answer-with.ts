import type { MedusaResponse } from "@medusajs/framework/http"

import { refusedAnswer, toMedusaError } from "../use-cases/medusa-error"

/**
 * Answers with what the work brought; work that has answered by itself brings nothing. A refusal has its `code`, a message that says
 * what to do, and what a program needs besides: `refusal` (the same as facts), `fields` to put right, `file_fault`.
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
