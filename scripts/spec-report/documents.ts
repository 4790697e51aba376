/** One row of a parameter table, as far as coverage needs it. */
export interface Row {
  readonly name: string
  /** The documents' notation, `ans..64`. */
  readonly format: string
  /** M, O, C, or OC, which the documents use without explaining it. */
  readonly condition: string
  /** A closed list of values. */
  readonly values?: readonly string[]
  /** The only currencies a row allows. */
  readonly currencies?: readonly string[]
  /** The row's condition by WeChat's channel, where the document distinguishes them. */
  readonly byChannel?: Readonly<Record<string, string | undefined>>
}

/** The lists of one endpoint: the request, and the results by the way they come back. */
export const listNames = ["request", "sync", "notify", "redirect"] as const
export type ListName = (typeof listNames)[number]

/** One call of the documents with its tables. */
export interface Endpoint {
  readonly id: string
  readonly title: string
  readonly file: string
  readonly request: readonly Row[]
  readonly response: Readonly<Partial<Record<Exclude<ListName, "request">, readonly Row[]>>>
}

/** The rows of one list; undefined where the endpoint does not have it. */
export function rowsOf(endpoint: Endpoint, list: ListName): readonly Row[] | undefined {
  return list === "request" ? endpoint.request : endpoint.response[list]
}

/** The longest value a format allows; undefined where it has no bound or no length. */
export function longestOf(format: string): number | undefined {
  const digits = /^[A-Za-z]+(?:\d*\.\.)?(\d+)$/.exec(format)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** All values a row allows, where the document closes the list. */
export function closedList({ values, currencies }: Row): readonly string[] | undefined {
  return values ?? currencies
}
