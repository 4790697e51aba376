/** A task waiting for a free slot; `drop` tells its caller that it will not run. */
interface Waiting {
  readonly task: () => Promise<unknown>
  readonly drop: () => void
}

/**
 * Runs work that continues after a response was sent, a few tasks at a time, so that a burst of notices does not use up the
 * shop's database connections. The reconcile job picks up whatever is lost here in a crash.
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

  /** Runs the task as soon as a slot is free. */
  add(task: () => Promise<unknown>): void {
    if (this.closed) {
      return
    }
    this.waiting.push({ task, drop: () => undefined })
    this.next()
  }

  /**
   * Runs the task as soon as a slot is free and passes on its result or error.
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

  /** Runs the task after a delay; the delay keeps neither the process nor `drain` waiting. */
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

  /** Resolves when nothing is running or waiting for a slot. */
  async drain(): Promise<void> {
    if (this.running === 0 && this.waiting.length === 0) {
      return
    }
    await new Promise<void>((resolve) => this.idle.push(resolve))
  }

  /** Accepts no more work, drops what is waiting, and waits for what is running. */
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
