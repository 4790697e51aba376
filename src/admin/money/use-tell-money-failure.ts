import { toast } from "@medusajs/ui"

import { useMoneyFailureWords } from "./use-money-failure-words"
import type { MoneyFailure } from "./use-money-request"

/** Tells a failure in the corner, until somebody has read it and closes it: it says what became of the money. */
export function useTellMoneyFailure(button: string): (failure: MoneyFailure) => void {
  const words = useMoneyFailureWords()
  return (failure) => {
    const { title, text } = words(failure, button)
    toast.error(title, { description: text, duration: Infinity })
  }
}
