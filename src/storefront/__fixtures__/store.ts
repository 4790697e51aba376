import type { Clock } from "../clock"
import type { StoreSdk } from "../store-sdk"

interface Call {
  readonly method: string
  readonly path: string
  readonly query: Record<string, string> | undefined
  readonly body: Record<string, unknown> | undefined
}

/** A response, or an error: the SDK throws one with a status when refused and one without when the shop is unreachable. */
export type Answer = Record<string, unknown> | Error

/** The error the SDK throws for an answer that is not 2xx. */
export const refused = (status: number, message = "") => Object.assign(new Error(message), { status })

/** A shop at the HTTP border: chooses answers by the end of the path and repeats the last answer of a list forever. */
export class FakeStore implements StoreSdk {
  readonly calls: Call[] = []
  private readonly answers = new Map<string, Answer[]>()

  readonly client: StoreSdk["client"] = {
    fetch: async <T>(path: string, init: Parameters<StoreSdk["client"]["fetch"]>[1] = {}) => {
      this.calls.push({ method: init.method ?? "GET", path, query: init.query, body: init.body })
      const [, list] = [...this.answers].find(([end]) => path.endsWith(end)) ?? []
      const answer = (list && list.length > 1 ? list.shift() : list?.[0]) ?? refused(404)
      if (answer instanceof Error) {
        throw answer
      }
      return answer as T
    },
  }

  on(end: string, ...answers: Answer[]): this {
    this.answers.set(end, answers)
    return this
  }

  count(end: string): number {
    return this.calls.filter(({ path }) => path.endsWith(end)).length
  }
}

/** A clock that jumps instead of waiting, and remembers the waits. */
export class FakeClock implements Clock {
  readonly waits: number[] = []
  private time = Date.parse("2026-11-21T10:00:00Z")

  constructor(private readonly whileWaiting: (total: number) => void = () => undefined) {}

  now(): number {
    return this.time
  }

  async pause(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds)
    this.time += milliseconds
    this.whileWaiting(this.waited)
  }

  /** The phone sleeps for this long. */
  sleep(milliseconds: number): void {
    this.time += milliseconds
  }

  get waited(): number {
    return this.waits.reduce((sum, wait) => sum + wait, 0)
  }
}

export const token = "0123456789abcdef0123456789abcdef"

/** A response of the status route. */
export const attempt = (status: string, reason: string | null = null, message: string | null = null) => ({
  attempt: { status, reason, message, order_id: null },
})

export const order = { type: "order", order: { id: "order_1", display_id: 7 } }
export const notPaidYet = {
  type: "cart",
  error: { type: "payment_requires_more_error", message: "not finished" },
}
export const declined = {
  type: "cart",
  error: { type: "payment_authorization_error", message: "was declined" },
}
