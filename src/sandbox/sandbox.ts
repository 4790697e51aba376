import type { AssumptionChanges } from "./assumptions"
import { processBatch } from "./batch/process-batch"
import type { FollowUpAction } from "./endpoint-ids"
import type { Fault } from "./faults/fault"
import {
  decideLater,
  endLateWork,
  gatewayAction,
  type LaterChoice,
  lateWork,
  resendNotify,
  type ResendOptions,
  type SandboxLateWork,
} from "./flows/back-office"
import { finishDue } from "./flows/finish-due"
import { addSubscription, stopSubscription } from "./flows/subscriptions"
import type { Gateway } from "./gateway"
import type { SandboxDelivery } from "./ledger/notice"
import { type SandboxPayment, viewOf } from "./ledger/view"
import { addSubscriptions, assume, forgetAssumptions } from "./open-gateway"
import type { ReceivedParameter } from "./received"
import type { SandboxRequest } from "./request-log"
import { type Shopper, shopperAt } from "./shopper"
import type { SandboxSubscription, SubscriptionInput } from "./subscriptions/subscription"

/** A running gateway simulator. All amounts are whole minor units. */
export interface Sandbox {
  /** The gateway's base URL, "http://127.0.0.1:9100/". */
  readonly url: string
  /** Ends timers and sockets; what is due stays in the state file. */
  close(): Promise<void>
  /** The payments in the sandbox's own ledger, as deep copies, oldest first. */
  payments(): SandboxPayment[]
  /** By TransID, the newest where there are two; or by PayID. */
  payment(id: string): SandboxPayment | undefined
  /** Every call received, decrypted. */
  requests(): SandboxRequest[]
  addFault(fault: Fault): void
  clearFaults(): void
  /** Which kinds of values accepted requests contained, each once; `reset` keeps them. */
  received(): ReceivedParameter[]
  readonly shopper: Shopper
  /** Decides a payment that is still open; resolves when the first notify was answered or failed. */
  decide(transId: string, choice: LaterChoice): Promise<SandboxPayment>
  /** Every attempt to deliver a notice. */
  notifications(): SandboxDelivery[]
  resendNotify(transId: string, options?: ResendOptions): Promise<SandboxDelivery[]>
  /** An action in the gateway's own back office; the shop is not notified. */
  gatewayAction(transId: string, action: FollowUpAction, amount?: number): SandboxPayment
  /** Work that was accepted but not done yet: faults with `executes: "later"`. */
  lateWork(): SandboxLateWork[]
  /** Does late work now, by TransID, PayID or its own id, as the fault set it. Returns what it was. */
  executeLate(id: string): Promise<SandboxLateWork[]>
  /** Lets late work fail, with any Code. */
  failLate(id: string, code?: string): Promise<SandboxLateWork[]>
  /** Changes a decision about what the documents leave open, for one account or all, until `reset`. */
  assume(changes: AssumptionChanges, merchantId?: string): void
  /** Makes Alipay reconcile now: what was paid before can no longer be reversed, only credited. */
  reconcile(): void
  /** Makes the batch manager process a T file; returns the P file. Throws when the file cannot be read. */
  processBatch(file: string): string
  subscriptions(): SandboxSubscription[]
  /** Creates a subscription for `abo.aspx` to change, by default for the first account. */
  addSubscription(
    subscription: Omit<SubscriptionInput, "merchantId"> & { merchantId?: string },
  ): SandboxSubscription
  /** Ends a subscription for good. */
  stopSubscription(aboId: string): SandboxSubscription
  /** Forgets payments, requests, notices and faults; subscriptions are reset to those of the options. */
  reset(): void
}

/** The simulator's public interface to an open gateway. `close` stops what the caller started. */
export function sandboxOver(gateway: Gateway, url: string, close: () => Promise<void>): Sandbox {
  const { state, faults, requests, received, notifier } = gateway
  return {
    url,
    close,
    payments: () => {
      finishDue(gateway)
      return state.all().map(viewOf)
    },
    payment: (id) => {
      finishDue(gateway)
      const payment = state.named(id)
      return payment && viewOf(payment)
    },
    requests: () => requests.all(),
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    received: () => received.all(),
    shopper: shopperAt(url),
    decide: (transId, choice) => decideLater(gateway, transId, choice),
    notifications: () => structuredClone(state.allDeliveries()),
    resendNotify: (transId, options) => resendNotify(gateway, transId, options),
    gatewayAction: (transId, action, amount) => gatewayAction(gateway, transId, action, amount),
    lateWork: () => lateWork(gateway),
    executeLate: (id) => endLateWork(gateway, id),
    failLate: (id, code) => endLateWork(gateway, id, { fails: true, failsWith: code }),
    assume: (changes, merchantId) => assume(gateway, changes, merchantId),
    reconcile: () => state.reconcile(gateway.clock()),
    processBatch: (text) => processBatch(gateway, text),
    subscriptions: () => structuredClone(state.allSubscriptions()),
    addSubscription: (subscription) => addSubscription(gateway, subscription),
    stopSubscription: (aboId) => stopSubscription(gateway, aboId),
    reset: () => {
      notifier.forget()
      faults.clear()
      forgetAssumptions(gateway)
      requests.clear()
      state.clear()
      addSubscriptions(gateway.settings, state)
    },
  }
}
