import { randomBytes } from "node:crypto"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { openAccounts } from "./accounts"
import { type Fault, FaultBook } from "./faults"
import {
  decideLater,
  gatewayAction,
  type LaterChoice,
  resendNotify,
  type ResendOptions,
} from "./flows/back-office"
import type { Gateway } from "./gateway"
import { BodyTooLarge } from "./http/read-body"
import { route } from "./http/router"
import type { Choice } from "./ledger/decide"
import { LedgerState } from "./ledger/state"
import { type StateFile, stateFile } from "./ledger/state-file"
import { type SandboxPayment, viewOf } from "./ledger/view"
import type { SandboxDelivery } from "./notify/notice"
import { Notifier } from "./notify/notifier"
import type { FollowUpAction } from "./operations/operation"
import { readSettings, type SandboxOptions, type Settings } from "./options"
import { RequestLog, type SandboxRequest } from "./request-log"
import { shop, type ShopperResult } from "./shopper"

/** A running gateway simulator. All amounts are whole smallest units. */
export interface Sandbox {
  /** The gateway's base URL, "http://127.0.0.1:9100/". */
  readonly url: string
  /** Ends timers and sockets; what was due stays in the state file. */
  close(): Promise<void>
  /** The sandbox's own ledger, deep copies, oldest first. */
  payments(): SandboxPayment[]
  payment(transId: string): SandboxPayment | undefined
  /** Every call received, decrypted. */
  requests(): SandboxRequest[]
  addFault(fault: Fault): void
  clearFaults(): void
  readonly shopper: { pay(formUrl: string, choice: Choice): Promise<ShopperResult> }
  /** Decides a payment that is still open; resolves when the first notify was answered or failed. */
  decide(transId: string, choice: LaterChoice): Promise<SandboxPayment>
  /** Every attempt to deliver a notice. */
  notifications(): SandboxDelivery[]
  resendNotify(transId: string, options?: ResendOptions): Promise<SandboxDelivery[]>
  /** An action in the gateway's own back office; the shop is not told. */
  gatewayAction(transId: string, action: FollowUpAction, amount?: number): SandboxPayment
  /** Forgets payments, requests, notices and faults. */
  reset(): void
}

/** Starts a gateway simulator. Throws when an option is wrong, the port is taken or the state file is not ours. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { log = () => undefined, clock = Date.now, ...data } = options
  const settings = readSettings(data)
  const file = stateFile(settings.stateFile)
  const gateway = openGateway(settings, file, log, clock)
  // Hanging answers are a feature here, and idle connections must not hold up the end.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 1_000 })
  const port = await listen(server, settings)
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host
  const sandbox = sandboxOver(gateway, `http://${host}:${port}/`, () => closeAll(server, gateway, file))
  server.on("request", (request, response) => {
    route(gateway, sandbox, request, response).catch((error: unknown) => {
      const tooLarge = error instanceof BodyTooLarge
      log(`error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      if (!response.headersSent) response.writeHead(tooLarge ? 413 : 500, { connection: "close" })
      response.end()
    })
  })
  gateway.notifier.resume()
  return sandbox
}

function openGateway(
  settings: Settings,
  file: StateFile,
  log: (line: string) => void,
  clock: () => number,
): Gateway {
  const accounts = openAccounts(settings.accounts)
  const state = new LedgerState(file.read(), file.schedule)
  const faults = new FaultBook()
  const { timeFactor } = settings
  return {
    settings,
    accounts,
    state,
    faults,
    notifier: new Notifier({ accounts, state, faults, timeFactor, clock, log }),
    requests: new RequestLog(),
    clock,
    log,
    newId: () => randomBytes(16).toString("hex"),
  }
}

function sandboxOver(gateway: Gateway, url: string, close: () => Promise<void>): Sandbox {
  const { state, faults, requests, notifier } = gateway
  return {
    url,
    close,
    payments: () => state.all().map(viewOf),
    payment: (transId) => {
      const payment = state.byTransId(transId)
      return payment && viewOf(payment)
    },
    requests: () => requests.all(),
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    shopper: { pay: shop },
    decide: (transId, choice) => decideLater(gateway, transId, choice),
    notifications: () => structuredClone(state.allDeliveries()),
    resendNotify: (transId, options) => resendNotify(gateway, transId, options),
    gatewayAction: (transId, action, amount) => gatewayAction(gateway, transId, action, amount),
    reset: () => {
      notifier.forget()
      faults.clear()
      requests.clear()
      state.clear()
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
