import { type CoverageRow, uncovered } from "./coverage"
import type { ListName } from "./documents"

const verbs: Readonly<Record<ListName, string>> = {
  request: "received by the sandbox",
  sync: "answers parsed by the client",
  notify: "notices parsed by the client",
  redirect: "redirects parsed by the client",
}

/** The whole report as text: each row with its counts, followed by what is not covered. */
export function reportText(rows: readonly CoverageRow[]): string {
  const tables = groups(rows).map(tableText)
  return [...tables, summary(rows)].join("\n\n")
}

function groups(rows: readonly CoverageRow[]): CoverageRow[][] {
  const found = new Map<string, CoverageRow[]>()
  for (const row of rows) {
    const key = `${row.endpoint} ${row.list}`
    found.set(key, [...(found.get(key) ?? []), row])
  }
  return [...found.values()]
}

function tableText(rows: readonly CoverageRow[]): string {
  const [first] = rows
  if (first === undefined) return ""
  return [
    `${first.endpoint} (${first.file}), ${verbs[first.list]}`,
    ...rows.map((row) => `  ${rowText(row)}`),
  ].join("\n")
}

function rowText({ parameter, format, condition, kinds }: CoverageRow): string {
  const [first, ...others] = kinds
  const times = first?.kind === "present" ? first.count : 0
  const rest = (first?.kind === "present" ? others : kinds).map(kindText).join("  ")
  const head = `${parameter.padEnd(17)} ${format.padEnd(10)} ${condition.padEnd(2)} ${String(times).padStart(4)} times`
  return `${head}  ${rest}`.trimEnd()
}

function kindText({ kind, count, excuse }: CoverageRow["kinds"][number]): string {
  if (count > 0) return `${kind} ${count}`
  return excuse === undefined ? `${kind} MISSING` : `${kind} excused`
}

function summary(rows: readonly CoverageRow[]): string {
  const missing = uncovered(rows)
  const excused = excusedPlaces(rows)
  const places = [...excused.values()].flat().length
  const kinds = rows.reduce((sum, row) => sum + row.kinds.length, 0)
  return [
    `${rows.length} rows, ${kinds} kinds of value asked for, ${places} excused:`,
    ...[...excused].map(([what, endpoints]) => `  ${what} (${endpoints.join(", ")})`),
    missing.length === 0 ? "Nothing is uncovered." : `${missing.length} uncovered:`,
    ...missing.map((line) => `  ${line}`),
  ].join("\n")
}

/** Each excuse, and the endpoints and rows it covers. */
function excusedPlaces(rows: readonly CoverageRow[]): Map<string, string[]> {
  const places = new Map<string, string[]>()
  for (const { endpoint, list, parameter, kinds } of rows) {
    for (const { kind, excuse } of kinds) {
      if (excuse === undefined) continue
      const what = `${list} ${parameter} ${kind}: ${excuse}`
      places.set(what, [...(places.get(what) ?? []), endpoint])
    }
  }
  return places
}
