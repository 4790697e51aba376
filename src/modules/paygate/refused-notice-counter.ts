import { refusedNoticeAdvice } from "../../domain/refused-notice"

/** How often an account's notices have been refused for one reason since the last report. */
export interface RefusalCount {
  readonly accountId: string
  readonly reason: string
  readonly count: number
  readonly lastAt: Date
}

/** Counts refused notices in memory and reports them from time to time, so that a flood costs few rows and few log lines. */
export class RefusedNoticeCounter {
  private counts = new Map<string, RefusalCount>()
  private timer: NodeJS.Timeout | undefined

  /** @param keep adds the counts to those stored for the admin page */
  constructor(
    private readonly write: (line: string) => void,
    private readonly keep: (counts: readonly RefusalCount[]) => Promise<void>,
    private readonly everyMilliseconds = 60_000,
  ) {}

  add(accountId: string, reason: string): void {
    const key = `${accountId}: ${reason}`
    const count = (this.counts.get(key)?.count ?? 0) + 1
    this.counts.set(key, { accountId, reason, count, lastAt: new Date() })
    if (!this.timer) {
      this.timer = setTimeout(() => void this.flush(), this.everyMilliseconds)
      this.timer.unref()
    }
  }

  /** Reports immediately. Never throws: these figures are for information only. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.counts.size === 0) {
      return
    }
    const counts = [...this.counts.values()]
    this.counts = new Map()
    const parts = counts.map(({ accountId, reason, count }) => {
      const advice = refusedNoticeAdvice(reason)
      return `${accountId}: ${reason} x${count}${advice === undefined ? "" : ` (${advice})`}`
    })
    this.write(`paygate: refused notices since the last report: ${parts.join(", ")}`)
    try {
      await this.keep(counts)
    } catch {
      this.write("paygate: the count of refused notices could not be stored")
    }
  }

  close(): Promise<void> {
    return this.flush()
  }
}
