import { z } from "zod"

import type { Choice } from "../ledger/turn"

export const choiceSchema = z.enum(["pay", "decline", "cancel", "pay-and-close", "request"])

/** The button that was pressed; undefined for anything else. */
export function readChoice(value: string | null): Choice | undefined {
  return choiceSchema.safeParse(value).data
}
