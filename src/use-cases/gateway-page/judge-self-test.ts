import { assertNever } from "../../paygate/assert-never"

import type { Delivery } from "./deliver-self-test"

/**
 * How a self-test ended.
 *
 * - `believed` the notice arrived and was taken for the gateway's
 * - `refused` it arrived at a shop that did not believe it: another instance with other keys
 * - `unknown-account` it arrived at a shop without this account
 * - `answered-by-another` something answered well that is not this shop, or that has another database
 * - `turned-away` something in between refused it: a firewall, a password, an error page
 * - `redirected` the address leads elsewhere; the gateway does not go along
 * - `not-reached` nothing answered
 */
export type SelfTestResult =
  | "believed"
  | "refused"
  | "unknown-account"
  | "answered-by-another"
  | "turned-away"
  | "redirected"
  | "not-reached"

/** @param arrived the ledger says that the notice came in and was believed */
export function judgeSelfTest(delivery: Delivery, arrived: boolean): SelfTestResult {
  switch (delivery.kind) {
    case "not-reached":
      return "not-reached"
    case "redirected":
      return "redirected"
    case "answered":
      if (delivery.status >= 200 && delivery.status < 300) {
        return arrived ? "believed" : "answered-by-another"
      }
      if (delivery.refusal !== null) {
        return "refused"
      }
      return delivery.unknownAccount ? "unknown-account" : "turned-away"
    default:
      return assertNever(delivery)
  }
}
