import type { OperationKind } from "./operation"

/**
 * The state of one attempt to pay.
 *
 * - `open` the shopper may still pay
 * - `failed` declined, canceled or expired; a late success still counts, because the gateway says what is true
 * - `authorized` the money is reserved
 * - `captured` the money was taken, in full or in part
 * - `released` the reservation was released, or the payment called off
 * - `auto-refunding` no order can take the money, which is being refunded; no order may be placed on it any more
 * - `auto-refunded` the money was refunded because no order could take it
 * - `held` no order can take the money; it is kept until a person decides
 * - `differs` the gateway reserved or took another amount than ours; a person decides
 */
export const attemptStates = [
  "open",
  "failed",
  "authorized",
  "captured",
  "released",
  "auto-refunding",
  "auto-refunded",
  "held",
  "differs",
] as const
export type AttemptState = (typeof attemptStates)[number]

/**
 * What the gateway said of a payment.
 *
 * - `reserved`, `taken` our amount
 * - `declined` nothing was reserved or taken
 * - `other-amount` reserved or taken, but not what we asked for
 * - `gone` what was reserved is released, what was taken is refunded
 */
export const hearings = ["reserved", "taken", "declined", "other-amount", "gone"] as const
export type Hearing = (typeof hearings)[number]

/** What a person can do about held money. */
export type Decision = "refund" | "try-order"

interface StateFacts {
  /** The state that follows each statement of the gateway. */
  readonly after: Readonly<Record<Hearing, AttemptState>>
  /** A notice counts on its own; otherwise it may be an old message, and an inquiry decides. */
  readonly believesNotices: boolean
  /** An order may be placed on it: it may be adopted by a session, authorized and completed. */
  readonly mayBecomeOrder: boolean
  /** The gateway holds the shopper's money for us. */
  readonly holdsMoney: boolean
  /** What a merchant may ask of the gateway. */
  readonly mayCapture: boolean
  readonly mayRefund: boolean
  readonly mayRelease: boolean
  /** It may be refunded because no order can take it. */
  readonly mayGoBack: boolean
  readonly decisions: readonly Decision[]
}

const nothing = {
  believesNotices: false,
  mayBecomeOrder: false,
  holdsMoney: false,
  mayCapture: false,
  mayRefund: false,
  mayRelease: false,
  mayGoBack: false,
  decisions: [],
} as const

function always(state: AttemptState): Record<Hearing, AttemptState> {
  return { reserved: state, taken: state, declined: state, "other-amount": state, gone: state }
}

const unpaid = {
  reserved: "authorized",
  taken: "captured",
  declined: "failed",
  "other-amount": "differs",
  gone: "auto-refunded",
} as const

/** The complete life of a payment: what leads where, and what may be done in each state. */
export const stateTable: Readonly<Record<AttemptState, StateFacts>> = {
  open: { ...nothing, after: { ...unpaid }, believesNotices: true, mayRelease: true },
  failed: { ...nothing, after: { ...unpaid }, believesNotices: true },
  authorized: {
    after: {
      reserved: "authorized",
      taken: "captured",
      declined: "authorized",
      "other-amount": "differs",
      gone: "released",
    },
    believesNotices: true,
    mayBecomeOrder: true,
    holdsMoney: true,
    mayCapture: true,
    mayRefund: false,
    mayRelease: true,
    mayGoBack: true,
    decisions: [],
  },
  captured: {
    after: { ...always("captured"), "other-amount": "differs", gone: "auto-refunded" },
    believesNotices: true,
    mayBecomeOrder: true,
    holdsMoney: true,
    mayCapture: true,
    mayRefund: true,
    mayRelease: false,
    mayGoBack: true,
    decisions: [],
  },
  released: {
    ...nothing,
    // It was canceled: money that arrives anyway belongs to no order.
    after: {
      ...always("released"),
      reserved: "auto-refunding",
      taken: "auto-refunding",
      "other-amount": "auto-refunding",
    },
  },
  "auto-refunding": {
    ...nothing,
    after: { ...always("auto-refunding"), gone: "auto-refunded" },
    holdsMoney: true,
    mayGoBack: true,
  },
  "auto-refunded": {
    ...nothing,
    after: {
      ...always("auto-refunded"),
      reserved: "auto-refunding",
      taken: "auto-refunding",
      "other-amount": "auto-refunding",
    },
  },
  held: {
    ...nothing,
    after: { ...always("held"), gone: "auto-refunded" },
    holdsMoney: true,
    mayGoBack: true,
    decisions: ["refund", "try-order"],
  },
  differs: {
    ...nothing,
    after: { ...always("differs"), gone: "auto-refunded" },
    holdsMoney: true,
    mayGoBack: true,
    decisions: ["refund"],
  },
}

/** The states that the table allows this in; for a statement that moves a payment only out of one of them. */
export function statesThat(
  may: "mayBecomeOrder" | "holdsMoney" | "mayCapture" | "mayRefund" | "mayRelease" | "mayGoBack",
): readonly AttemptState[] {
  return attemptStates.filter((state) => stateTable[state][may])
}

/** Whether the shop holds money that can become an order's. */
export function isPaid(state: AttemptState): state is "authorized" | "captured" {
  return stateTable[state].mayBecomeOrder
}

/** The states in which a merchant's operation of a kind may begin. */
export const statesFor: Readonly<Record<OperationKind, readonly AttemptState[]>> = {
  capture: statesThat("mayCapture"),
  refund: statesThat("mayRefund"),
  release: statesThat("mayRelease"),
}
