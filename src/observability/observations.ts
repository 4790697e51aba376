/** Something the plugin does that can be observed: a span with its name, and a counter of its outcomes. */
export interface Observation {
  readonly span: string
  readonly counter: string
  readonly what: string
  /** Attributes of span and counter, in addition to `paygate.outcome`; each has few values. */
  readonly attributes: Readonly<Record<string, string>>
  /** The values of `paygate.outcome`, as text for the documentation. */
  readonly outcomes: string
}

const account = { "paygate.account": "id of the account, as configured" }
const method = { "paygate.method": "id of the method, `twint` …" }

/**
 * Everything that is observed. docs/observability.md is generated from it. Nothing here may contain an id, an amount or a
 * person's name: attributes end up in systems that many people can read, and each value costs a time series.
 */
export const observations = {
  gatewayCall: {
    span: "paygate.gateway.call",
    counter: "paygate.gateway.calls",
    what: "one HTTP call to the gateway",
    attributes: { ...account, "paygate.gateway.endpoint": "document and endpoint, `twint.capture` …" },
    outcomes:
      "`answered` (a refusal is an answer), or the code of the error: `not-sent`, `timeout`, `connection-lost` …",
  },
  notice: {
    span: "paygate.notice.receive",
    counter: "paygate.notices",
    what: "one message that claims to come from the gateway, from reading to the database",
    attributes: { "paygate.channel": "`notify` or `return`" },
    outcomes:
      "`stored`, `repeated`, `orphan`, `hint`, `self-test`, `unknown-account`, or why it was refused: `mac-wrong` …",
  },
  opening: {
    span: "paygate.open",
    counter: "paygate.openings",
    what: "opening a payment for a shopper, who is told in other words than the log",
    attributes: method,
    outcomes:
      "`opened`, or the code of the error: `operation-refused`, `gateway-not-reached`, `request-invalid` …",
  },
  reconcilePayment: {
    span: "paygate.payment.reconcile",
    counter: "paygate.payment.reconciles",
    what: "bringing Medusa in line with a payment, once",
    attributes: method,
    outcomes: "`reconciled`, `nothing-to-do`, `auto-refunded`, `held`, `later`, `waits`, `gave-up`",
  },
  operation: {
    span: "paygate.payment.operation",
    counter: "paygate.payment.operations",
    what: "one capture, release or refund, with the inquiry that clears up a lost answer",
    attributes: { ...method, "paygate.kind": "`capture`, `release` or `refund`" },
    outcomes:
      "`succeeded`, or the code of the refusal: `operation-refused`, `operation-unknown`, `gateway-not-reached` …",
  },
  reconcile: {
    span: "paygate.reconcile",
    counter: "paygate.reconciles",
    what: "one run of the job `paygate-reconcile`",
    attributes: {},
    outcomes: "`clean`, or `errors` when a piece of work failed",
  },
} as const satisfies Record<string, Observation>

export type ObservationName = keyof typeof observations

/** The attributes that an observation requires. */
export type AttributesOf<Name extends ObservationName> = Readonly<
  Record<keyof (typeof observations)[Name]["attributes"], string>
>

/** A counter without a span: new entries in the problem list, by `paygate.kind`. */
export const problemCounter = "paygate.problems"
