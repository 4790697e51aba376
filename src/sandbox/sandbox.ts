import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

import type { AssumptionChanges } from "./assumptions"
import { workOffFolder } from "./batch/drop-folder"
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
import type { Gateway } from "./gateway"
import { BodyTooLarge } from "./http/read-body"
import { route } from "./http/router"
import { type StateFile, stateFile } from "./ledger/state-file"
import { type SandboxPayment, viewOf } from "./ledger/view"
import type { SandboxDelivery } from "./notify/notice"
import { addSubscriptions, assume, forgetAssumptions, openGateway } from "./open-gateway"
import type { FollowUpAction } from "./operations/operation"
import { readSettings, type SandboxOptions, type Settings } from "./options"
import type { ReceivedParameter } from "./received"
import type { SandboxRequest } from "./request-log"
import { type Shopper, shopperAt } from "./shopper"
import { addSubscription, stopSubscription } from "./subscriptions/registry"
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

/** Starts a gateway simulator. Throws when an option is wrong, the port is taken or the state file is not ours. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { log = () => undefined, clock = Date.now, ...data } = options
  const settings = readSettings(data)
  const file = stateFile(settings.stateFile)
  let ownUrl = ""
  const closing = new AbortController()
  const gateway = openGateway(settings, file, { log, clock, ownUrl: () => ownUrl, closed: closing.signal })
  // Hanging answers are a feature here, and idle connections must not hold up the end.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 1_000 })
  const port = await listen(server, settings)
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host
  ownUrl = `http://${host}:${port}/`
  // Passwords are typed and payments run out while nobody calls.
  const ticker = setInterval(() => {
    settleDue(gateway)
    if (settings.batchFolder) workOffFolder(gateway, settings.batchFolder)
  }, 250)
  ticker.unref()
  const sandbox = sandboxOver(gateway, ownUrl, () => {
    clearInterval(ticker)
    closing.abort()
    return closeAll(server, gateway, file)
  })
  server.on("request", (request, response) => {
    route(gateway, sandbox, request, response).catch((error: unknown) => {
      if (closing.signal.aborted) return
      const tooLarge = error instanceof BodyTooLarge
      log(`error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      if (!response.headersSent) response.writeHead(tooLarge ? 413 : 500, { connection: "close" })
      response.end()
    })
  })
  gateway.notifier.resume()
  return sandbox
}

function sandboxOver(gateway: Gateway, url: string, close: () => Promise<void>): Sandbox {
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

function listen(server: Server, { port, host }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`The sandbox cannot start. Port ${port} of ${host} is taken; choose another`, {
              cause: error,
            })
          : error,
      ),
    )
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

async function closeAll(server: Server, gateway: Gateway, file: StateFile): Promise<void> {
  gateway.notifier.close()
  if (server.listening) {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }
  file.flush()
}
