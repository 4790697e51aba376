/** Counts refused notices in memory and writes one line now and then: a flood must cost no rows and few log lines. */
export class RefusedNoticeCounter {
  private counts = new Map<string, number>()
  private timer: NodeJS.Timeout | undefined

  constructor(
    private readonly write: (line: string) => void,
    private readonly everyMilliseconds = 60_000,
  ) {}

  add(accountId: string, reason: string): void {
    const key = `${accountId}: ${reason}`
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
    if (!this.timer) {
      this.timer = setTimeout(() => this.flush(), this.everyMilliseconds)
      this.timer.unref()
    }
  }

  flush(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.counts.size === 0) {
      return
    }
    const parts = [...this.counts].map(([key, count]) => `${key} x${count}`)
    this.counts = new Map()
    this.write(`paygate: refused notices since the last report: ${parts.join(", ")}`)
  }

  close(): void {
    this.flush()
  }
}
