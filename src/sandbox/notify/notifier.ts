import { randomUUID } from "node:crypto"

import type { OpenAccount } from "../accounts"
import { type Spoiling, spoilingOf, writeMessage } from "../envelope/spoil"
import type { FaultBook } from "../faults/fault-book"
import type { OutgoingNotice, SandboxDelivery } from "../ledger/notice"
import { wasAnswered } from "../ledger/notice"
import type { LedgerState } from "../ledger/state"

import { postNotice } from "./post-notice"
import { repeatWait } from "./retry-table"

export interface NotifierParts {
  readonly accounts: ReadonlyMap<string, OpenAccount>
  readonly state: LedgerState
  readonly faults: FaultBook
  readonly timeFactor: number
  readonly clock: () => number
  readonly log: (line: string) => void
}

/** Delivers notices: the first attempt, the scheduled repeats, and after a restart what was still due. */
export class Notifier {
  private readonly timers = new Map<string, NodeJS.Timeout>()
  private readonly running = new AbortController()

  constructor(private readonly parts: NotifierParts) {}

  /** Resumes the notices that the state file still contains. */
  resume(): void {
    for (const notice of this.parts.state.pendingNotices()) this.schedule(notice)
  }

  /** Sends a new notice after `delayMs`; resolves when the first attempt was answered or failed. */
  async send(draft: Omit<OutgoingNotice, "id" | "attempts" | "dueAt">, delayMs = 0): Promise<void> {
    const notice = { ...draft, id: randomUUID(), attempts: 0, dueAt: this.parts.clock() + delayMs }
    this.parts.state.saveNotice(notice)
    if (delayMs > 0) this.schedule(notice)
    else await this.attempt(notice)
  }

  /** Sends a notice once more outside the schedule, possibly spoiled; it is not repeated. */
  async sendOnce(
    draft: Omit<OutgoingNotice, "id" | "attempts" | "dueAt">,
    spoiling?: Spoiling,
  ): Promise<SandboxDelivery> {
    return this.deliver({ ...draft, id: "", attempts: 0, dueAt: 0 }, spoiling)
  }

  /** Ends timers and open connections; what is due stays in the state. */
  close(): void {
    this.running.abort()
    this.forget()
  }

  /** Drops every timer, for a reset of the sandbox. */
  forget(): void {
    for (const timer of this.timers.values()) clearTimeout(timer)
    this.timers.clear()
  }

  private schedule(notice: OutgoingNotice): void {
    const wait = Math.max(0, notice.dueAt - this.parts.clock())
    const timer = setTimeout(() => {
      this.timers.delete(notice.id)
      void this.attempt(notice)
    }, wait)
    this.timers.set(notice.id, timer)
  }

  private async attempt(notice: OutgoingNotice): Promise<void> {
    const { answer } = this.parts.faults.strike({
      place: "delivery",
      endpoints: ["notify"],
      transIds: [notice.transId],
      payId: notice.payId,
    })
    const delivery =
      answer === "time-out"
        ? this.record(notice, { body: "", error: "lost on the way" })
        : await this.deliver(notice, spoilingOf(answer))
    if (this.running.signal.aborted) return
    // A reset removed the notice meanwhile: there is nothing left to repeat.
    if (!this.parts.state.pendingNotices().some(({ id }) => id === notice.id)) return
    const attempts = notice.attempts + 1
    const wait = wasAnswered(delivery) ? undefined : repeatWait(attempts, this.parts.timeFactor)
    if (wait === undefined) return this.parts.state.dropNotice(notice.id)
    const next = { ...notice, attempts, dueAt: this.parts.clock() + wait }
    this.parts.state.saveNotice(next)
    this.schedule(next)
  }

  private async deliver(notice: OutgoingNotice, spoiling?: Spoiling): Promise<SandboxDelivery> {
    const account = this.parts.accounts.get(notice.merchantId)
    if (!account) return this.record(notice, { body: "", error: `the account ${notice.merchantId} is gone` })
    const body = writeMessage(notice.message, account, spoiling) + notice.clear
    try {
      return this.record(notice, { body, status: await postNotice(notice.url, body, this.running.signal) })
    } catch (error) {
      return this.record(notice, {
        body,
        error: error instanceof Error ? error.message || error.name : String(error),
      })
    }
  }

  private record(
    notice: OutgoingNotice,
    outcome: { body: string; status?: number; error?: string },
  ): SandboxDelivery {
    const { transId, payId, url, attempts } = notice
    const delivery = { transId, payId, attempt: attempts + 1, at: this.parts.clock(), url, ...outcome }
    if (!this.running.signal.aborted) this.parts.state.addDelivery(delivery)
    this.parts.log(
      `notify ${transId} attempt ${delivery.attempt}: ${outcome.status ?? outcome.error ?? "no answer"}`,
    )
    return delivery
  }
}
