/** A task without a place yet; `drop` tells whoever waits for it that it will not run. */
interface Waiting {
  readonly task: () => Promise<unknown>
  readonly drop: () => void
}

/**
 * Work that goes on after an answer was sent, a few at a time: a burst of notices must not take every database
 * connection from the shop. What is lost here in a crash is found again by the reconcile job.
 */
export class BackgroundQueue {
  private readonly waiting: Waiting[] = []
  private readonly timers = new Set<NodeJS.Timeout>()
  private running = 0
  private closed = false
  private idle: (() => void)[] = []

  constructor(
    private readonly concurrency: number,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Runs the task as soon as a place is free. */
  add(task: () => Promise<unknown>): void {
    if (this.closed) {
      return
    }
    this.waiting.push({ task, drop: () => undefined })
    this.next()
  }

  /**
   * Runs the task as soon as a place is free and hands its result on, errors included.
   * @returns undefined when the queue is closed
   */
  async run<T>(task: () => Promise<T>): Promise<T | undefined> {
    if (this.closed) {
      return undefined
    }
    return new Promise<T | undefined>((resolve, reject) => {
      this.waiting.push({ task: () => task().then(resolve, reject), drop: () => resolve(undefined) })
      this.next()
    })
  }

  /** Runs the task after a while; such a wait keeps neither the process nor `drain` waiting. */
  addLater(milliseconds: number, task: () => Promise<unknown>): void {
    if (this.closed) {
      return
    }
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      this.add(task)
    }, milliseconds)
    timer.unref()
    this.timers.add(timer)
  }

  /** Resolves when nothing runs and nothing waits for a place. */
  async drain(): Promise<void> {
    if (this.running === 0 && this.waiting.length === 0) {
      return
    }
    await new Promise<void>((resolve) => this.idle.push(resolve))
  }

  /** Takes no more work, drops what only waits, and waits for what runs. */
  async close(): Promise<void> {
    this.closed = true
    this.timers.forEach((timer) => clearTimeout(timer))
    this.timers.clear()
    this.waiting.splice(0).forEach(({ drop }) => drop())
    await this.drain()
  }

  private next(): void {
    while (this.running < this.concurrency) {
      const next = this.waiting.shift()
      if (!next) {
        break
      }
      this.running += 1
      void this.work(next.task)
    }
  }

  private async work(task: () => Promise<unknown>): Promise<void> {
    try {
      await task()
    } catch (error) {
      this.onError(error)
    } finally {
      this.running -= 1
      this.next()
      if (this.running === 0 && this.waiting.length === 0) {
        this.idle.splice(0).forEach((resolve) => resolve())
      }
    }
  }
}
