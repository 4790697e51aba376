import type { PaymentAction } from "../../domain/session-data"
import type PaygateModuleService from "../../modules/paygate/service"
import { RefusalError } from "../refusal"

import type { Opening } from "./open-attempt"

/**
 * A till sends the code it scanned. The code stays in the ledger alone and is used once, when the till completes the
 * cart; nothing is called yet.
 * @throws RefusalError without a code, or with one that cannot be a wallet's
 */
export async function openByScannedCode(
  ledger: PaygateModuleService,
  { attempt, details }: Opening,
): Promise<PaymentAction> {
  const { scannedCode } = details.browser
  if (scannedCode === undefined) {
    throw new RefusalError(
      "no-scanned-code",
      'Scan the code on the shopper\'s phone and send it as data: { scanned_code: "…" } when you create the payment session.',
    )
  }
  await ledger.attempts.insert({ ...attempt, scannedCode })
  return { type: "none" }
}
