import type { OpenAccount } from "./accounts"
import type { FaultBook } from "./faults/fault-book"
import type { LedgerState } from "./ledger/state"
import type { Notifier } from "./notify/notifier"
import type { Settings } from "./options"
import type { ReceivedBook } from "./received"
import type { RequestLog } from "./request-log"

/** Everything the flows need, created once by `startSandbox`. */
export interface Gateway {
  readonly settings: Settings
  /** Read again with each call, because assumptions can change while the gateway runs. */
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
  /** The address at which a phone reaches this sandbox, with a trailing slash. */
  readonly publicUrl: () => string
  /** PayIDs whose first notice is in transit: their pages wait for it. */
  readonly announcing: Set<string>
  /** Resolves after some milliseconds; rejects when the sandbox is closed first. */
  readonly wait: (ms: number) => Promise<void>
  /** The address of this gateway under its other loopback name: a different origin for a browser. */
  readonly otherOrigin: () => string
}

/** What is sent back over HTTP. */
export type Reply = { readonly delayMs?: number } & (
  | { readonly kind: "text"; readonly body: string }
  /** `watches`: the page polls whether its payment is decided. */
  | { readonly kind: "page"; readonly status: number; readonly html: string; readonly watches?: boolean }
  | { readonly kind: "script"; readonly body: string }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "hang" }
  /** The connection is closed without a response. */
  | { readonly kind: "cut" }
)
