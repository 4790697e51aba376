import type { AssumptionChanges } from "./assumptions"
import { processBatch } from "./batch/process-batch"
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
import { settleDue } from "./flows/settle-due"
import { addSubscription, stopSubscription } from "./flows/subscriptions"
import type { Gateway } from "./gateway"
import type { SandboxDelivery } from "./ledger/notice"
import { type SandboxPayment, viewOf } from "./ledger/view"
import { addSubscriptions, assume, forgetAssumptions } from "./open-gateway"
import type { FollowUpAction } from "./operation-ids"
import type { ReceivedParameter } from "./received"
import type { SandboxRequest } from "./request-log"
import { type Shopper, shopperAt } from "./shopper"
import type { SandboxSubscription, SubscriptionInput } from "./subscriptions/subscription"

/** A running gateway simulator. All amounts are whole smallest units. */
export interface Sandbox {
  /** The gateway's base URL, "http://127.0.0.1:9100/". */
  readonly url: string
  /** Ends timers and sockets; what was due stays in the state file. */
  close(): Promise<void>
  /** The sandbox's own ledger, deep copies, oldest first. */
  payments(): SandboxPayment[]
  /** By TransID, the newest where there are two; or by PayID. */
  payment(id: string): SandboxPayment | undefined
  /** Every call received, decrypted. */
  requests(): SandboxRequest[]
  addFault(fault: Fault): void
  clearFaults(): void
  /** What parameters came in accepted requests, each kind of value once; `reset` does not forget them. */
  received(): ReceivedParameter[]
  readonly shopper: Shopper
  /** Decides a payment that is still open; resolves when the first notify was answered or failed. */
  decide(transId: string, choice: LaterChoice): Promise<SandboxPayment>
  /** Every attempt to deliver a notice. */
  notifications(): SandboxDelivery[]
  resendNotify(transId: string, options?: ResendOptions): Promise<SandboxDelivery[]>
  /** An action in the gateway's own back office; the shop is not told. */
  gatewayAction(transId: string, action: FollowUpAction, amount?: number): SandboxPayment
  /** What was taken in and not done yet: faults with `executes: "later"`. */
  lateWork(): SandboxLateWork[]
  /** Does late work now, of a TransID, a PayID or one by its id; as the fault said. Answers what it was. */
  executeLate(id: string): Promise<SandboxLateWork[]>
  /** Lets late work come to nothing, with a Code of choice. */
  failLate(id: string, code?: string): Promise<SandboxLateWork[]>
  /** Decides what the documents leave open in another way, for one account or all; until `reset`. */
  assume(changes: AssumptionChanges, merchantId?: string): void
  /** Has Alipay reconcile now: what was paid before can no longer be reversed, only credited. */
  reconcile(): void
  /** Has the batch manager carry a T file out; answers the P file. Throws when the file cannot be read. */
  processBatch(file: string): string
  subscriptions(): SandboxSubscription[]
  /** Makes a subscription for `abo.aspx` to change; of the first account unless told. */
  addSubscription(
    subscription: Omit<SubscriptionInput, "merchantId"> & { merchantId?: string },
  ): SandboxSubscription
  /** Ends a subscription for good. */
  stopSubscription(aboId: string): SandboxSubscription
  /** Forgets payments, requests, notices and faults; subscriptions are again those of the options. */
  reset(): void
}

/** The simulator's surface over an open gateway. `close` ends what the caller started. */
export function sandboxOver(gateway: Gateway, url: string, close: () => Promise<void>): Sandbox {
  const { state, faults, requests, received, notifier } = gateway
  return {
    url,
    close,
    payments: () => {
      settleDue(gateway)
      return state.all().map(viewOf)
    },
    payment: (id) => {
      settleDue(gateway)
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
