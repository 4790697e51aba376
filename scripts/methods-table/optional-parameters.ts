import type { MethodFacts, Sources } from "./sources"

/** Optional parameters that a shop can set by `parameters`, with their format: "`RefNr` ns..30". */
export function optionalParameters({ id }: MethodFacts, sources: Sources): string[] {
  const { shape } = openingOf(id, sources).request
  return (
    Object.entries(shape)
      // A mandatory parameter has something against being left out, and a fact of the payment against being set at all.
      .filter(([name]) => sources.parameterProblem(id, name, undefined) === undefined)
      .map(([name, field]) => `\`${name}\` ${sources.formatOf(field) ?? ""}`.trimEnd())
  )
}

/** The call that opens a payment of a method. */
export function openingOf(id: string, { openings }: Sources): Sources["openings"][string] {
  const opening = openings[id]
  if (opening === undefined) throw new Error(`there is no opening for ${id}`)
  return opening
}
