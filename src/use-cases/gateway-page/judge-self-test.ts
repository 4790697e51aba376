import type { SelfTestResult } from "../../domain/gateway-tests"
import { assertNever } from "../../paygate/wire/assert-never"

import type { Delivery } from "./deliver-self-test"

/**
 * How a self-test ended.
 * @param arrived the notice was stored as authentic
 */
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
        return delivery.refusal === "foreign-address" ? "address-not-listed" : "refused"
      }
      return delivery.unknownAccount ? "unknown-account" : "turned-away"
    default:
      return assertNever(delivery)
  }
}
