/** Limits the calls each person may make within some time. It lives in one process's memory: a brake, not a safeguard. */
export class RateLimit {
  private readonly calls = new Map<string, number[]>()

  constructor(
    private readonly most: number,
    private readonly milliseconds: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts a call. @returns whether it may go on */
  take(who: string): boolean {
    const since = this.now() - this.milliseconds
    for (const [other, times] of this.calls) {
      if ((times.at(-1) ?? 0) <= since) this.calls.delete(other)
    }
    const recent = (this.calls.get(who) ?? []).filter((time) => time > since)
    if (recent.length >= this.most) {
      return false
    }
    this.calls.set(who, [...recent, this.now()])
    return true
  }
}
