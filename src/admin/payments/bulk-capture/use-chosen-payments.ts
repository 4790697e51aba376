import { useState } from "react"

import type { AttemptListItem } from "../../../contracts/gateway-page"

/** A payment of the list that can be captured. */
export interface Capturable extends AttemptListItem {
  readonly payment_id: string
  readonly left_to_capture: string
}

/** Whether money of a payment is left to capture. */
export function isCapturable(row: AttemptListItem): row is Capturable {
  return row.payment_id !== null && row.left_to_capture !== null
}

/** The payments chosen in the list, also those on pages that were turned since. */
export function useChosenPayments() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Capturable>>(new Map())
  return {
    rows: [...chosen.values()],
    has: (row: AttemptListItem) => chosen.has(row.id),
    set: (rows: readonly Capturable[], isChosen: boolean) =>
      setChosen((before) => {
        const others = [...before].filter(([id]) => rows.every((row) => row.id !== id))
        return new Map([...others, ...(isChosen ? rows.map((row) => [row.id, row] as const) : [])])
      }),
    clear: () => setChosen(new Map()),
  }
}
export type ChosenPayments = ReturnType<typeof useChosenPayments>
