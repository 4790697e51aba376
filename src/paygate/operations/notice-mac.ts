import type { Operation } from "./operation"

/**
 * Whether the notice about a payment that this operation opened carries a MAC. Only Alipay's in-app payment has a
 * table without one; where there is no table (WeChat's QR code in server mode) a MAC is expected (protocol notes 5.2).
 */
export function expectsNoticeMac(operation: Operation): boolean {
  const notice = operation.kind === "form" ? operation.answer : operation.notice
  return notice === undefined || "MAC" in notice.shape
}
