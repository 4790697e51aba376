import { orderDescription } from "../../domain/order-description"
import { outcomeOf, type Outcome } from "../../domain/outcome"
import type { Attempt } from "../../domain/attempt"
import type PaygateModuleService from "../../modules/paygate/service"
import { GatewayCallError, PaygateError } from "../../paygate/errors"
import { alipaySpot, wechatBarcode } from "../../paygate/operations"
import { isPayId, type PayId } from "../../paygate/values"
import { transliterate } from "../../paygate/wire"
import type { CartFacts } from "../cart-facts"
import { overConfigured } from "../opening/payment-details"

/** What the gateway said to a scanned code. */
export type ScanAnswer =
  | {
      readonly kind: "answered"
      readonly outcome: Outcome
      readonly code: string
      readonly status: string
      readonly payId: PayId | undefined
    }
  | { readonly kind: "not-sent"; readonly reason: string }
  | { readonly kind: "no-answer"; readonly reason: string }

/** Sends a scanned code to the gateway, once. The Alipay table has no ReqID: a second call could charge twice. */
export async function sendScannedCode(
  ledger: PaygateModuleService,
  attempt: Attempt,
  scannedCode: string,
  cart: CartFacts,
  signal: AbortSignal,
): Promise<ScanAnswer> {
  const { account, client } = ledger.gateway(attempt.accountId)
  const configured = { configured: ledger.configuration.parameters[attempt.method] ?? {} }
  const common = {
    TransID: attempt.transId,
    Amount: attempt.amount,
    Currency: attempt.currency,
    OrderDesc: transliterate(orderDescription(cart.items), account.charset),
  }
  try {
    const answer =
      attempt.method === "alipay-spot"
        ? await client.call(alipaySpot, overConfigured(configured, { ...common, BuyerIDCode: scannedCode }), {
            signal,
          })
        : await client.call(
            wechatBarcode,
            overConfigured(configured, { ...common, BuyerIDcode: scannedCode }),
            { signal },
          )
    return {
      kind: "answered",
      outcome: outcomeOf(answer),
      code: answer.Code,
      status: answer.Status,
      payId: isPayId(answer.PayID) ? answer.PayID : undefined,
    }
  } catch (error) {
    if (error instanceof GatewayCallError && error.executed === "unknown") {
      return { kind: "no-answer", reason: error.message }
    }
    if (error instanceof PaygateError) {
      return { kind: "not-sent", reason: error.message }
    }
    throw error
  }
}
