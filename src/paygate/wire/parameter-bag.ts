/**
 * Parameters as received from the gateway, which guarantees neither case nor order of the names and may add new ones. Lookup
 * ignores case; if a name occurs twice the first one counts, so that nothing appended unencrypted can replace it.
 */
export class ParameterBag {
  readonly #entries: ReadonlyMap<string, readonly [name: string, value: string]>

  private constructor(entries: Iterable<readonly [string, string]>) {
    const first = new Map<string, readonly [string, string]>()
    for (const [name, value] of entries) {
      const key = name.toLowerCase()
      if (!first.has(key)) first.set(key, [name, value])
    }
    this.#entries = first
  }

  /** Splits at `&`, then at the first `=`; nothing is decoded (protocol notes 3.2). Pieces without `=` are dropped. */
  static parse(text: string): ParameterBag {
    const entries: [string, string][] = []
    for (const piece of text.split("&")) {
      const at = piece.indexOf("=")
      if (at > 0) entries.push([piece.slice(0, at), piece.slice(at + 1)])
    }
    return new ParameterBag(entries)
  }

  static of(record: Readonly<Record<string, string | undefined>>): ParameterBag {
    const entries: [string, string][] = []
    for (const [name, value] of Object.entries(record)) {
      if (value !== undefined) entries.push([name, value])
    }
    return new ParameterBag(entries)
  }

  get(name: string): string | undefined {
    return this.#entries.get(name.toLowerCase())?.[1]
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** Names as spelled and ordered when received. */
  entries(): [name: string, value: string][] {
    return [...this.#entries.values()].map(([name, value]) => [name, value])
  }

  toRecord(): Record<string, string> {
    return Object.fromEntries(this.entries())
  }
}
