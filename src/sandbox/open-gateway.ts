import { randomBytes } from "node:crypto"

import { openAccounts } from "./accounts"
import { FaultBook } from "./faults"
import type { Gateway } from "./gateway"
import { LedgerState } from "./ledger/state"
import type { StateFile } from "./ledger/state-file"
import { Notifier } from "./notify/notifier"
import type { Settings } from "./options"
import { ReceivedBook } from "./received"
import { RequestLog } from "./request-log"

/** Makes everything the flows need. `ownUrl` is asked late: the port is known only once the server listens. */
export function openGateway(
  settings: Settings,
  file: StateFile,
  rim: { log: (line: string) => void; clock: () => number; ownUrl: () => string },
): Gateway {
  const accounts = openAccounts(settings.accounts)
  const state = new LedgerState(file.read(), (snapshot) => file.schedule(snapshot))
  const faults = new FaultBook()
  const { timeFactor, publicUrl } = settings
  const { log, clock, ownUrl } = rim
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
  }
}

/** The subscriptions of the options; one that the state file knows stays as it became. */
export function addSubscriptions({ subscriptions }: Settings, state: LedgerState): void {
  for (const subscription of subscriptions) {
    const { merchantId, aboId } = subscription
    if (!state.subscription(merchantId, aboId)) state.saveSubscription(subscription)
  }
}
