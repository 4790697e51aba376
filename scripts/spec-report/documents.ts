/** One row of a parameter table, as far as coverage asks for it. */
export interface Row {
  readonly name: string
  /** The documents' notation, `ans..64`. */
  readonly format: string
  /** M, O, C, or OC, which the documents use without explaining it. */
  readonly condition: string
  /** A closed list of values. */
  readonly values?: readonly string[]
  /** The only currencies a row takes. */
  readonly currencies?: readonly string[]
  /** What a row is by WeChat's channel, where the document tells them apart. */
  readonly byChannel?: Readonly<Record<string, string | undefined>>
}

/** The lists of one endpoint: what is asked, and what comes back on which way. */
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

/** The longest value that a format takes; undefined where it sets no bound or no length of its own. */
export function longestOf(format: string): number | undefined {
  const digits = /^[A-Za-z]+(?:\d*\.\.)?(\d+)$/.exec(format)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Every value a row takes, where the document closes the list. */
export function closedList({ values, currencies }: Row): readonly string[] | undefined {
  return values ?? currencies
}
