/** Things a person must know about. The kind is stable, for filters and alarms; details carry the figures. */
export const problemKinds = [
  "money-returned",
  "money-not-returned",
  "settling-fails",
  "cancel-not-possible",
  "cancel-failed",
  "action-unknown",
  "state-unknown",
  "order-unpaid",
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** What the problem is, and what to do about it, in one or two sentences for a merchant. */
export function problemText(kind: ProblemKind): string {
  switch (kind) {
    case "money-returned":
      return "A payment arrived that no order could take. It was given back in full; nothing is left to do."
    case "money-not-returned":
      return "A payment arrived that no order could take, and giving it back did not work. Give it back in the gateway's back office."
    case "settling-fails":
      return "The shopper paid, but the order cannot be placed yet. It is tried again; see the cause and remove it, for example a missing stock level."
    case "cancel-not-possible":
      return "The order was cancelled, but this method cannot cancel a payment. Refund it instead, if money is still to go back."
    case "cancel-failed":
      return "The order was cancelled, but the reservation at the gateway still stands. It is tried again; if it stays, reverse it in the gateway's back office."
    case "action-unknown":
      return "A capture, refund or reversal got no clear answer. The gateway is asked again; do not repeat it by hand."
    case "state-unknown":
      return "The gateway could not be asked whether this attempt was paid. Look the TransID up in the gateway's back office."
    case "order-unpaid":
      return "An order stands whose payment is not there. Check the payment at the gateway, then cancel the order or collect the money."
  }
}
