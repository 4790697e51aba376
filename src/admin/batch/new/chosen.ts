/** Chosen payments by id, with the typed amount. */
export type Chosen = ReadonlyMap<string, string>

/** A selection as a request. A release covers whole payments and has no amounts. */
export function chosenItems(chosen: Chosen, wholeOnly: boolean): { payment: string; amount?: string }[] {
  return [...chosen].map(([payment, typed]) => {
    const amount = typed.trim()
    return wholeOnly || amount === "" ? { payment } : { payment, amount }
  })
}
