import type { GatewayOperation } from "./operation"

/**
 * Whether the notice about a payment opened by this operation carries a MAC. Alipay's in-app payment is the only one whose
 * table has none; where there is no table (WeChat's QR code in server mode) a MAC is expected (protocol notes 5.2).
 */
export function expectsNoticeMac(operation: GatewayOperation): boolean {
  const notice = operation.kind === "form" ? operation.answer : operation.notice
  return notice === undefined || "MAC" in notice.shape
}
