import type { Attempt } from "../domain/attempt"
import { methods } from "../domain/methods"
import { mayPlaceOpen } from "../domain/unpaid-order"
import type PaygateModuleService from "../modules/paygate/service"

import { confirmAmount, inquireNow } from "./inquiring/inquire-now"
import type { CartFacts } from "./opening/cart-facts"
import { payByScannedCode } from "./scanned-code/pay-by-scanned-code"
import { tookAllAtPayment } from "./took-all-at-payment"

/** What the shop may tell the shopper. */
export type Authorization =
  | { readonly kind: "authorized" | "captured"; readonly attempt: Attempt }
  /** The gateway said no. */
  | { readonly kind: "failed"; readonly attempt: Attempt }
  /** The money went back, is on its way, or no order may be placed on it: a new payment is needed. */
  | { readonly kind: "over"; readonly attempt: Attempt }
  | { readonly kind: "open"; readonly attempt: Attempt }
  /** The wallet decides later, and the shop wants the order now (option `pendingOrders`). */
  | { readonly kind: "decided-later"; readonly attempt: Attempt }

/**
 * Whether an attempt is paid: from the ledger, or from the gateway when the ledger knows nothing yet. Never says failed
 * unless the gateway did.
 * @param readCart for a scanned code, whose payment is made only now
 */
export async function authorizeAttempt(
  ledger: PaygateModuleService,
  attempt: Attempt,
  readCart: () => Promise<CartFacts>,
): Promise<Authorization> {
  const asked = attempt.state === "open" ? await ask(ledger, attempt, readCart) : attempt
  const known = await confirmAmount(ledger, asked)
  switch (known.state) {
    case "authorized":
    case "captured":
      return { kind: (await tookAllAtPayment(ledger, known)) ? "captured" : "authorized", attempt: known }
    case "failed":
      return { kind: "failed", attempt: known }
    case "reversed":
    case "auto-refunding":
    case "auto-refunded":
    case "held":
    case "differs":
      return { kind: "over", attempt: known }
    case "open":
      return {
        kind: mayPlaceOpen(known, ledger.configuration.pendingOrders) ? "decided-later" : "open",
        attempt: known,
      }
  }
}

function ask(
  ledger: PaygateModuleService,
  attempt: Attempt,
  readCart: () => Promise<CartFacts>,
): Promise<Attempt> {
  return methods[attempt.method].opensBy === "scanned-code"
    ? payByScannedCode(ledger, attempt, readCart)
    : inquireNow(ledger, attempt)
}
