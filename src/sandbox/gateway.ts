import type { OpenAccount } from "./accounts"
import type { FaultBook } from "./faults/fault-book"
import type { LedgerState } from "./ledger/state"
import type { Notifier } from "./notify/notifier"
import type { Settings } from "./options"
import type { ReceivedBook } from "./received"
import type { RequestLog } from "./request-log"

/** Everything a flow needs, made once by `startSandbox`. */
export interface Gateway {
  readonly settings: Settings
  /** Read anew with each call: assumptions can be changed while the gateway runs. */
  readonly accounts: Map<string, OpenAccount>
  readonly state: LedgerState
  readonly faults: FaultBook
  readonly notifier: Notifier
  readonly requests: RequestLog
  readonly received: ReceivedBook
  readonly clock: () => number
  readonly log: (line: string) => void
  /** A new PayID or XID: 32 lower-case hex characters. */
  readonly newId: () => string
  /** The address that a phone reaches this sandbox at, ending with a slash. */
  readonly publicUrl: () => string
  /** PayIDs whose first notice is on its way: their pages wait for it. */
  readonly announcing: Set<string>
  /** Resolves after some milliseconds; rejects when the sandbox is closed meanwhile. */
  readonly wait: (ms: number) => Promise<void>
  /** The address of this gateway under its other loopback name: another origin for a browser. */
  readonly otherOrigin: () => string
}

/** What goes back over HTTP. */
export type Reply = { readonly delayMs?: number } & (
  | { readonly kind: "text"; readonly body: string }
  /** `watches`: the page asks by itself whether its payment is decided. */
  | { readonly kind: "page"; readonly status: number; readonly html: string; readonly watches?: boolean }
  | { readonly kind: "script"; readonly body: string }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "hang" }
  /** The connection is closed without an answer. */
  | { readonly kind: "cut" }
)
