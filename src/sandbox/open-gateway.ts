import { randomBytes } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"

import { openAccounts } from "./accounts"
import { type AssumptionChanges, assumptionChangesSchema } from "./assumptions"
import { FaultBook } from "./faults/fault-book"
import type { Gateway } from "./gateway"
import { LedgerState } from "./ledger/state"
import type { StateFile } from "./ledger/state-file"
import { Notifier } from "./notify/notifier"
import type { Settings } from "./options"
import { ReceivedBook } from "./received"
import { RequestLog } from "./request-log"

/** Creates everything the flows need. `ownUrl` is called late: the port is known only once the server listens. */
export function openGateway(
  settings: Settings,
  file: StateFile,
  rim: { log: (line: string) => void; clock: () => number; ownUrl: () => string; closed: AbortSignal },
): Gateway {
  const accounts = openAccounts(settings.accounts)
  const state = new LedgerState(file.read(), (snapshot) => file.schedule(snapshot))
  const faults = new FaultBook()
  const { timeFactor, publicUrl } = settings
  const { log, clock, ownUrl, closed } = rim
  addSubscriptions(settings, state)
  return {
    settings,
    accounts,
    state,
    faults,
    notifier: new Notifier({ accounts, state, faults, timeFactor, clock, log }),
    requests: new RequestLog(),
    received: new ReceivedBook(),
    clock,
    log,
    newId: () => randomBytes(16).toString("hex"),
    publicUrl: () => (publicUrl ? publicUrl.replace(/\/*$/, "/") : ownUrl()),
    announcing: new Set(),
    wait: (ms) => sleep(ms, undefined, { ref: false, signal: closed }),
    otherOrigin: () => otherLoopbackName(ownUrl()),
  }
}

function otherLoopbackName(own: string): string {
  const url = new URL(own)
  url.hostname = url.hostname === "localhost" ? "127.0.0.1" : "localhost"
  return url.href
}

/** Changes the assumptions of one account, or of all. */
export function assume({ accounts }: Gateway, changes: AssumptionChanges, merchantId?: string): void {
  const checked = assumptionChangesSchema.parse(changes)
  for (const [id, account] of accounts) {
    if (merchantId !== undefined && id !== merchantId) continue
    accounts.set(id, { ...account, assumptions: { ...account.assumptions, ...checked } })
  }
}

/** Resets assumptions to those of the options. */
export function forgetAssumptions({ accounts, settings }: Gateway): void {
  for (const account of settings.accounts) {
    const open = accounts.get(account.merchantId)
    if (open) accounts.set(account.merchantId, { ...open, assumptions: account.assumptions })
  }
}

/** Adds the subscriptions of the options; one that the state file already has keeps its state. */
export function addSubscriptions({ subscriptions }: Settings, state: LedgerState): void {
  for (const subscription of subscriptions) {
    const { merchantId, aboId } = subscription
    if (!state.subscription(merchantId, aboId)) state.saveSubscription(subscription)
  }
}
