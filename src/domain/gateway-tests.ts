/** Results of an account's tests; the texts are with the admin pages. */

/** `open`: nothing is known, neither good nor bad. `not-applicable`: there is nothing to prove. */
export type Verdict = "proven" | "failed" | "open" | "not-applicable"

/** The steps of a connection test, in order. */
export type TestedStep = "host" | "tls" | "encryption-key" | "hmac-key"

/** Why a step of the connection test was judged so. */
export type StepReason =
  | "reached"
  | "host-unknown"
  | "connection-refused"
  | "host-silent"
  | "host-unreachable"
  | "encrypted"
  | "plain-loopback"
  | "certificate"
  | "not-tried"
  | "answer-readable"
  | "answer-unreadable"
  | "answered-in-clear"
  | "foreign-merchant"
  | "no-gateway-there"
  | "no-answer"
  | "answer-signed"
  | "answer-signed-otherwise"
  | "request-mac-refused"
  | "not-contradicted"
  /** A signed notice proved it, at the time `at`. */
  | "notice-believed"

export interface ConnectionStep {
  readonly step: TestedStep
  readonly verdict: Verdict
  readonly reason: StepReason
  /** ISO 8601, where the proof is older than the test. */
  readonly at?: string
}

/**
 * How a self-test ended.
 *
 * - `believed` the notice arrived and was taken for the gateway's
 * - `refused` it arrived at a shop that did not believe it: another instance with other keys
 * - `address-not-listed` it arrived, but only the gateway's own addresses may send notices (`network.notifyFrom`)
 * - `unknown-account` it arrived at a shop without this account
 * - `answered-by-another` something answered properly that is not this shop, or that has another database
 * - `turned-away` something in between refused it: a firewall, a password, an error page
 * - `redirected` the address leads elsewhere; the gateway does not follow
 * - `not-reached` nothing answered
 */
export type SelfTestResult =
  | "believed"
  | "refused"
  | "address-not-listed"
  | "unknown-account"
  | "answered-by-another"
  | "turned-away"
  | "redirected"
  | "not-reached"
