/** A result to be delivered to URLNotify. */
export interface OutgoingNotice {
  readonly id: string
  readonly payId: string
  readonly transId: string
  readonly merchantId: string
  readonly url: string
  readonly message: Readonly<Record<string, string>>
  /** Plain and Custom, see `envelope/clear-parts.ts`. */
  readonly clear: string
  /** Attempts already made. */
  readonly attempts: number
  readonly dueAt: number
}

/** One attempt to deliver a notice: `status` when the shop responded, `error` when it did not. */
export interface SandboxDelivery {
  readonly transId: string
  readonly payId: string
  /** 1 for the first attempt. */
  readonly attempt: number
  readonly at: number
  readonly url: string
  readonly body: string
  readonly status?: number
  readonly error?: string
}

/** Only success ends the repeats; redirects and all other responses count as failure (protocol notes 8.1). */
export function wasAnswered(delivery: SandboxDelivery): boolean {
  return delivery.status !== undefined && delivery.status >= 200 && delivery.status < 300
}
