import type { ListName, Row } from "./documents"
import { kindsOf } from "./kinds"

/** How often each kind of value was seen, by endpoint, list and parameter. Filled while the tests run. */
export class Tally {
  private readonly counts = new Map<string, number>()

  /** Counts one message row by row. @param value returns a parameter's value, undefined when it is missing */
  message(
    endpoint: string,
    list: ListName,
    rows: readonly Row[],
    value: (name: string) => string | undefined,
  ): void {
    for (const row of rows) {
      for (const kind of kindsOf(row, value(row.name))) {
        const key = keyOf(endpoint, list, row.name, kind)
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
      }
    }
  }

  /** 0 when it was never seen. */
  count(endpoint: string, list: ListName, parameter: string, kind: string): number {
    return this.counts.get(keyOf(endpoint, list, parameter, kind)) ?? 0
  }
}

function keyOf(...parts: readonly string[]): string {
  return parts.join("\u0000")
}
