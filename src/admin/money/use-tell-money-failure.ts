import { toast } from "@medusajs/ui"

import { useMoneyFailureWords } from "./use-money-failure-words"
import type { MoneyFailure } from "./use-money-request"

/** Shows a failure as a toast that stays until somebody closes it, because it says what happened to the money. */
export function useTellMoneyFailure(button: string): (failure: MoneyFailure) => void {
  const words = useMoneyFailureWords()
  return (failure) => {
    const { title, text } = words(failure, button)
    toast.error(title, { description: text, duration: Infinity })
  }
}
