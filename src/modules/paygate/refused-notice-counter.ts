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

/** What a merchant can do about notices that were refused for a reason; undefined where the reason says it all. */
function refusedNoticeAdvice(reason: string): string | undefined {
  switch (reason) {
    case "unknown-sender":
      return "Medusa's own hook does not tell who sent a message, so it takes none while network.notifyFrom is set; let the gateway notify /hooks/paygate/notify/<account>"
    case "mac-missing":
      return "if the gateway's support confirms that the account's notices carry no MAC, set macRequired: false"
    case "too-many":
      return "one payment got more messages than any payment has; they lead to an inquiry, and are not stored"
    default:
      return undefined
  }
}
