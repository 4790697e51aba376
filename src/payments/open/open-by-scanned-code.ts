import { openingEndpoints, valueProblem } from "../../domain/opening-endpoints"
import type { PaymentAction } from "../../domain/session-data"
import type PaygateModuleService from "../../modules/paygate/service"
import { RequestInvalidError } from "../../paygate/errors"
import { RefusalError } from "../../refusals/refusal"

import type { Opening } from "./open-attempt"

/** Methods paid by a code that is scanned at the point of sale. */
export type TillMethodId = "alipay-spot" | "wechat-barcode"

/**
 * Stores the code scanned at the point of sale. It is used once, when the cart is completed; nothing is called yet.
 * @throws RefusalError without a code
 * @throws RequestInvalidError with one that cannot be a wallet's
 */
export async function openByScannedCode(
  paygate: PaygateModuleService,
  method: TillMethodId,
  { attempt, details }: Opening,
): Promise<PaymentAction> {
  const { scannedCode, settings } = details
  if (scannedCode === undefined) {
    throw new RefusalError(
      "no-scanned-code",
      'Scan the code on the shopper\'s phone and send it as data: { scanned_code: "…" } when you create the payment session.',
    )
  }
  const problem = valueProblem(method, method === "alipay-spot" ? "BuyerIDCode" : "BuyerIDcode", scannedCode)
  if (problem !== undefined) {
    throw new RequestInvalidError([problem], openingEndpoints[method].document)
  }
  await paygate.attempts.insert({ ...attempt, scannedCode, settings })
  return { type: "none" }
}
