import { type Endpoint, type ListName, listNames, rowsOf } from "./documents"
import type { Excuse } from "./excuses"
import { demandedKinds } from "./kinds"
import type { Tally } from "./tally"

/** One kind of value that a row needs, and how often it was seen. */
export interface CoveredKind {
  readonly kind: string
  readonly count: number
  /** Why it cannot be seen. */
  readonly excuse?: string
}

/** One parameter row of the documents and what the tests saw of it. */
export interface CoverageRow {
  readonly endpoint: string
  readonly file: string
  readonly list: ListName
  readonly parameter: string
  readonly format: string
  readonly condition: string
  readonly kinds: readonly CoveredKind[]
}

/** Every row of every table, in the documents' order. */
export function coverageOf(
  endpoints: readonly Endpoint[],
  tally: Tally,
  excuses: readonly Excuse[],
): CoverageRow[] {
  return endpoints.flatMap((endpoint) =>
    listNames.flatMap((list) =>
      (rowsOf(endpoint, list) ?? []).map((row) => ({
        endpoint: endpoint.id,
        file: endpoint.file,
        list,
        parameter: row.name,
        format: row.format,
        condition: row.condition,
        kinds: demandedKinds(list, row).map((kind) => ({
          kind,
          count: tally.count(endpoint.id, list, row.name, kind),
          excuse: excuseFor(excuses, { endpoint: endpoint.id, list, parameter: row.name, kind })?.why,
        })),
      })),
    ),
  )
}

/** What was required but not seen and has no excuse; one line each. */
export function uncovered(rows: readonly CoverageRow[]): string[] {
  return linesOf(rows, ({ count, excuse }) => count === 0 && excuse === undefined)
}

/** What has an excuse but was seen nevertheless: the excuse is outdated. */
export function needlesslyExcused(rows: readonly CoverageRow[]): string[] {
  return linesOf(rows, ({ count, excuse }) => count > 0 && excuse !== undefined)
}

function linesOf(rows: readonly CoverageRow[], wanted: (kind: CoveredKind) => boolean): string[] {
  return rows.flatMap(({ endpoint, list, parameter, kinds }) =>
    kinds.filter(wanted).map(({ kind }) => `${endpoint} ${list} ${parameter}: ${kind}`),
  )
}

function excuseFor(
  excuses: readonly Excuse[],
  place: Pick<Excuse, "list" | "parameter" | "kind"> & { endpoint: string },
): Excuse | undefined {
  return excuses.find(
    ({ endpoints, list, parameter, kind }) =>
      (endpoints === "all" || endpoints.includes(place.endpoint)) &&
      list === place.list &&
      parameter === place.parameter &&
      kind === place.kind,
  )
}
