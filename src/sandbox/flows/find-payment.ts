import type { ParameterBag } from "../../paygate/wire"
import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import type { Assumptions } from "../assumptions"
import type { InquiryEndpoint } from "../endpoints/endpoint"
import type { Gateway } from "../gateway"
import type { PaymentRecord } from "../ledger/payment"
import { stepsInEffect } from "../ledger/totals"

const HOUR = 60 * 60 * 1000

/** The payment an inquiry asks about: by PayID exactly that one, by TransID one of the last day. */
export function findPayment(
  { state, clock }: Gateway,
  { merchantId, assumptions }: OpenAccount,
  { names }: InquiryEndpoint,
  bag: ParameterBag,
): PaymentRecord | undefined {
  switch (names) {
    case "PayID":
      return state.byPayId(merchantId, bag.get("PayID") ?? "")
    case "TransID": {
      const since = clock() - assumptions.inquire24Hours * HOUR
      const recent = state
        .byTransId(bag.get("TransID") ?? "", merchantId)
        .filter(({ createdAt }) => createdAt >= since)
      return oneOf(recent, assumptions.byTransId)
    }
    default:
      return assertNever(names)
  }
}

/** Which of several payments of a TransID is reported: the documents do not consider that there can be several. */
function oneOf(
  payments: readonly PaymentRecord[],
  which: Assumptions["byTransId"],
): PaymentRecord | undefined {
  switch (which) {
    case "newest":
      return payments.at(-1)
    case "first":
      return payments[0]
    case "successful":
      return payments.find((payment) => stepsInEffect(payment).length > 0) ?? payments.at(-1)
    default:
      return assertNever(which)
  }
}
