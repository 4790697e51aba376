/** Where in the gateway something can go wrong. */
export const PLACES = [
  "payment-call",
  "follow-up",
  "inquiry",
  "subscription",
  "page",
  "submit",
  "wallet",
  "decision",
  "batch",
  "notice",
  "delivery",
  "redirect",
] as const
export type Place = (typeof PLACES)[number]

/**
 * What a fault changes. A call is hit by at most one effect and one answer fault: a capture can take another amount and
 * lose its answer.
 */
export type Layer = "effect" | "answer" | "notice"

/** What a fault may set besides `kind`, `endpoint`, `transId`, `payId` and `times`. */
export type Setting = "code" | "status" | "executes" | "laterMs" | "delayMs" | "missing" | "amount" | "to"

export interface KindFacts {
  readonly layer: Layer
  readonly strikes: readonly Place[]
  readonly takes: readonly Setting[]
  readonly needs?: readonly Setting[]
}

const MOVES = ["payment-call", "follow-up", "subscription"] as const
const CALLS = [...MOVES, "inquiry"] as const
const SCREENS = ["page", "submit", "wallet"] as const
const EXECUTION = ["executes", "laterMs", "delayMs"] as const

const answer = (...strikes: readonly Place[]) => ({ layer: "answer" as const, strikes, takes: EXECUTION })
const notice = (...takes: readonly Setting[]) => ({
  layer: "notice" as const,
  strikes: ["notice"] as const,
  takes,
})

/** Every kind of fault: its layer, where it strikes, what it may set. */
export const FAULT_FACTS = {
  "time-out": answer(...CALLS, ...SCREENS, "delivery"),
  cut: answer(...CALLS, ...SCREENS),
  html: answer(...CALLS, ...SCREENS),
  "http-500": answer(...CALLS, ...SCREENS),
  empty: answer(...CALLS, "page", "delivery", "redirect"),
  "clear-text": answer(...CALLS, "delivery", "redirect"),
  truncated: answer(...CALLS, "delivery", "redirect"),
  "wrong-mac": answer(...CALLS, "delivery", "redirect"),
  "wrong-mid": answer(...CALLS, "delivery", "redirect"),
  "wrong-merchant-id": answer(...CALLS, "delivery", "redirect"),
  "len-in-characters": answer(...CALLS, "delivery", "redirect"),
  "len-with-padding": answer(...CALLS, "delivery", "redirect"),
  "previous-keys": answer(...CALLS, "delivery", "redirect"),
  slow: answer(...CALLS, ...SCREENS),
  refuse: { layer: "effect", strikes: [...CALLS, "decision", "batch"], takes: ["code"] },
  pending: {
    layer: "effect",
    strikes: [...MOVES, "batch"],
    takes: ["code", "status", "executes", "laterMs"],
  },
  "other-amount": {
    layer: "effect",
    strikes: ["follow-up", "decision", "batch"],
    takes: ["amount"],
    needs: ["amount"],
  },
  "amounts-missing": { layer: "effect", strikes: ["inquiry"], takes: ["missing"] },
  "totals-late": { layer: "effect", strikes: ["inquiry"], takes: [] },
  "second-payment": { layer: "effect", strikes: ["page", "payment-call"], takes: [] },
  "redirect-away": { layer: "effect", strikes: ["page"], takes: ["to", "code"], needs: ["to"] },
  "notify-lost": notice(),
  "notify-duplicate": notice(),
  "notify-late": notice("delayMs"),
} as const satisfies Readonly<Record<string, KindFacts>>

export type FaultKind = keyof typeof FAULT_FACTS
type KindOf<L extends Layer> = {
  [K in FaultKind]: (typeof FAULT_FACTS)[K]["layer"] extends L ? K : never
}[FaultKind]
export type EffectKind = KindOf<"effect">
export type AnswerKind = KindOf<"answer">
export type NoticeKind = KindOf<"notice">

export const FAULT_KINDS = Object.keys(FAULT_FACTS) as [FaultKind, ...FaultKind[]]

/** The facts of one kind, with widened sets so that any value can be looked up in them. */
export const factsOf = (kind: FaultKind): KindFacts => FAULT_FACTS[kind]

/** Places that only a fault naming the endpoint hits. */
export const NAMED_ONLY: readonly Place[] = ["delivery", "redirect", "batch"]
