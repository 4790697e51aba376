/** Pseudo-random numbers that are the same for the same seed on every machine (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** A whole number from 0 up to but not including `bound`. */
  below(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }

  between(smallest: number, largest: number): number {
    return smallest + this.below(largest - smallest + 1)
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)]
    if (picked === undefined) throw new Error("nothing to pick from")
    return picked
  }

  /** A text of the given length from an alphabet. */
  text(length: number, alphabet: string): string {
    return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join("")
  }
}
