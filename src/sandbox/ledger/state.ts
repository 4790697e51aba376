import type { SandboxSubscription } from "../subscriptions/subscription"

import { walletToken } from "./hand-over"
import type { LateWork } from "./late-work"
import type { OutgoingNotice, SandboxDelivery } from "./notice"
import type { PaymentRecord } from "./payment"

/** The stored answer of a finished action (protocol notes 10.1). */
export interface Remembered {
  readonly merchantId: string
  readonly reqId: string
  readonly answer: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
}

/** Everything that survives a restart when a state file is kept. */
export interface StoredState {
  readonly version: 1
  readonly payments: readonly PaymentRecord[]
  readonly remembered: readonly Remembered[]
  readonly outbox: readonly OutgoingNotice[]
  readonly deliveries: readonly SandboxDelivery[]
  readonly subscriptions?: readonly SandboxSubscription[]
  /** When a person last made Alipay reconcile out of schedule. */
  readonly reconciledAt?: number
  readonly lateWork?: readonly LateWork[]
}

export const EMPTY_STATE: StoredState = {
  version: 1,
  payments: [],
  remembered: [],
  outbox: [],
  deliveries: [],
}

const memoryKey = (merchantId: string, reqId: string) => `${merchantId}\n${reqId}`

/** The gateway's memory. Records are immutable; a change replaces one and calls `onChange`. */
export class LedgerState {
  private payments = new Map<string, PaymentRecord>()
  private remembered = new Map<string, Remembered>()
  private outbox = new Map<string, OutgoingNotice>()
  private deliveries: SandboxDelivery[] = []
  private subscriptions = new Map<string, SandboxSubscription>()
  private lateWork = new Map<string, LateWork>()
  private reconciledByHand?: number

  constructor(
    stored: StoredState,
    private readonly onChange: (state: () => StoredState) => void,
  ) {
    this.load(stored)
  }

  all(): PaymentRecord[] {
    return [...this.payments.values()]
  }

  byPayId(merchantId: string, payId: string): PaymentRecord | undefined {
    const payment = this.payments.get(payId.toLowerCase())
    return payment?.request.merchantId === merchantId ? payment : undefined
  }

  /** All payments of a TransID, oldest first: a form that was opened twice may have created two. */
  byTransId(transId: string, merchantId?: string): PaymentRecord[] {
    return this.all().filter(
      ({ request }) =>
        request.transId === transId && (merchantId === undefined || request.merchantId === merchantId),
    )
  }

  /** The payment of a PayID, or the newest of a TransID. */
  named(id: string): PaymentRecord | undefined {
    return this.payments.get(id) ?? this.byTransId(id).at(-1)
  }

  /** The payment behind a QR code's address. */
  byWalletToken(token: string): PaymentRecord | undefined {
    return this.all().find(({ payId }) => walletToken(payId) === token)
  }

  savePayment(payment: PaymentRecord): void {
    this.payments.set(payment.payId, payment)
    this.changed()
  }

  recall(merchantId: string, reqId: string): Remembered | undefined {
    return this.remembered.get(memoryKey(merchantId, reqId))
  }

  remember(entry: Remembered): void {
    this.remembered.set(memoryKey(entry.merchantId, entry.reqId), entry)
    this.changed()
  }

  pendingNotices(): OutgoingNotice[] {
    return [...this.outbox.values()]
  }

  saveNotice(notice: OutgoingNotice): void {
    this.outbox.set(notice.id, notice)
    this.changed()
  }

  dropNotice(id: string): void {
    this.outbox.delete(id)
    this.changed()
  }

  allDeliveries(): SandboxDelivery[] {
    return [...this.deliveries]
  }

  addDelivery(delivery: SandboxDelivery): void {
    this.deliveries.push(delivery)
    this.changed()
  }

  allSubscriptions(): SandboxSubscription[] {
    return [...this.subscriptions.values()]
  }

  subscription(merchantId: string, aboId: string): SandboxSubscription | undefined {
    return this.subscriptions.get(memoryKey(merchantId, aboId))
  }

  saveSubscription(subscription: SandboxSubscription): void {
    this.subscriptions.set(memoryKey(subscription.merchantId, subscription.aboId), subscription)
    this.changed()
  }

  allLateWork(): LateWork[] {
    return [...this.lateWork.values()]
  }

  saveLateWork(work: LateWork): void {
    this.lateWork.set(work.id, work)
    this.changed()
  }

  dropLateWork(id: string): void {
    this.lateWork.delete(id)
    this.changed()
  }

  get reconciledAt(): number | undefined {
    return this.reconciledByHand
  }

  reconcile(at: number): void {
    this.reconciledByHand = at
    this.changed()
  }

  clear(): void {
    this.load(EMPTY_STATE)
    this.changed()
  }

  snapshot(): StoredState {
    return {
      version: 1,
      payments: this.all(),
      remembered: [...this.remembered.values()],
      outbox: this.pendingNotices(),
      deliveries: this.allDeliveries(),
      subscriptions: this.allSubscriptions(),
      reconciledAt: this.reconciledByHand,
      lateWork: this.allLateWork(),
    }
  }

  private load(stored: StoredState): void {
    this.payments = new Map(stored.payments.map((payment) => [payment.payId, payment]))
    this.remembered = new Map(
      stored.remembered.map((entry) => [memoryKey(entry.merchantId, entry.reqId), entry]),
    )
    this.outbox = new Map(stored.outbox.map((notice) => [notice.id, notice]))
    this.deliveries = [...stored.deliveries]
    this.subscriptions = new Map(
      stored.subscriptions?.map((entry) => [memoryKey(entry.merchantId, entry.aboId), entry]),
    )
    this.lateWork = new Map(stored.lateWork?.map((work) => [work.id, work]))
    this.reconciledByHand = stored.reconciledAt
  }

  private changed(): void {
    this.onChange(() => this.snapshot())
  }
}
