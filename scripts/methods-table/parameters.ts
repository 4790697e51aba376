import { filledIn } from "./filled-in"
import type { MethodFacts, Opening, Sources } from "./sources"
import { table } from "./table"

/** The call that opens a payment of a method. */
export function openingOf(id: string, { openings }: Sources): Opening {
  const opening = openings[id]
  if (opening === undefined) throw new Error(`there is no opening for ${id}`)
  return opening
}

/** Parameters a shop can set, with their format, who else may set them, and their defaults. */
export function parameterTable({ id, family }: MethodFacts, sources: Sources): string {
  const { shape } = openingOf(id, sources).request
  const rows = Object.entries(shape)
    .filter(([name]) => sources.isSettable(id, name))
    .map(([name, field]) => [
      `\`${name}\``,
      sources.formatOf(field) ?? "",
      browserCell(id, name, sources),
      filledIn[id]?.[name] ?? filledIn[family]?.[name] ?? "",
    ])
  return table(["parameter", "format", "a browser may, by", "filled in by itself"], rows)
}

function browserCell(id: string, name: string, { browserSettings }: Sources): string {
  const setting = browserSettings.find(({ parameter, methods }) => parameter === name && methods.includes(id))
  return setting === undefined ? "" : `\`data: { ${setting.key} }\``
}
