/** Chosen payments by id, with the typed amount; empty for everything that is left. */
export type Chosen = ReadonlyMap<string, string>

/** A selection as a request; a comma is what many keyboards have for a point. */
export function itemsOf(chosen: Chosen): { payment: string; amount?: string }[] {
  return [...chosen].map(([payment, typed]) => {
    const amount = typed.trim().replace(",", ".")
    return amount === "" ? { payment } : { payment, amount }
  })
}
