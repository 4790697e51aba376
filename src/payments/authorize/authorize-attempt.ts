import type { Attempt } from "../../domain/attempt"
import { methods } from "../../domain/methods"
import { releasesReservation } from "../../domain/operation"
import { mayPlaceOpen } from "../../domain/unpaid-order"
import type PaygateModuleService from "../../modules/paygate/service"
import { confirmAmount, inquireNow } from "../inquire/inquire-now"
import type { CartFacts } from "../open/cart-facts"
import { payByScannedCode } from "../scan/pay-by-scanned-code"
import { tookAllAtPayment } from "../took-all-at-payment"

/** What the shop may tell the shopper. */
export type Authorization =
  | { readonly kind: "authorized" | "captured"; readonly attempt: Attempt }
  /** The gateway refused. */
  | { readonly kind: "failed"; readonly attempt: Attempt }
  /** The money was refunded, is being refunded, or may not become an order: a new payment is needed. */
  | { readonly kind: "over"; readonly attempt: Attempt }
  /** Not paid yet, or its reservation may be on its way back to the shopper. */
  | { readonly kind: "open"; readonly attempt: Attempt }
  /** The wallet decides later, and the shop places the order now (option `pendingOrders`). */
  | { readonly kind: "decided-later"; readonly attempt: Attempt }

/**
 * Whether an attempt is paid: from our tables, or from the gateway where they do not say. Only the gateway can make it
 * failed.
 * @param readCart for a scanned code, whose payment is made only now
 */
export async function authorizeAttempt(
  paygate: PaygateModuleService,
  attempt: Attempt,
  readCart: () => Promise<CartFacts>,
): Promise<Authorization> {
  const asked = attempt.state === "open" ? await ask(paygate, attempt, readCart) : attempt
  const known = await confirmAmount(paygate, asked)
  // Read after the completion was noted: a release either sees that, or is seen here.
  if (known.state === "authorized" && releasesReservation(await paygate.operations.unresolved(known.id))) {
    return { kind: "open", attempt: known }
  }
  switch (known.state) {
    case "authorized":
    case "captured":
      return { kind: (await tookAllAtPayment(paygate, known)) ? "captured" : "authorized", attempt: known }
    case "failed":
      return { kind: "failed", attempt: known }
    case "released":
    case "auto-refunding":
    case "auto-refunded":
    case "held":
    case "differs":
      return { kind: "over", attempt: known }
    case "open":
      return {
        kind: mayPlaceOpen(known, paygate.configuration.pendingOrders) ? "decided-later" : "open",
        attempt: known,
      }
  }
}

function ask(
  paygate: PaygateModuleService,
  attempt: Attempt,
  readCart: () => Promise<CartFacts>,
): Promise<Attempt> {
  return methods[attempt.method].opensBy === "scanned-code"
    ? payByScannedCode(paygate, attempt, readCart)
    : inquireNow(paygate, attempt)
}
