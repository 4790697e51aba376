import type { SameTexts } from "./same-texts"

const en = {
  "amount-differs": "The payment has another amount than the cart or the order.",
  "already-paid": "The purchase was paid by another payment before.",
  "order-canceled": "The order was cancelled before.",
  "payment-canceled": "The payment was cancelled in Medusa before.",
  "released-by-admin": "The reservation was released on the order's page, and the order stayed.",
  "released-at-gateway": "The reservation was released in the gateway's back office.",
}

const de: SameTexts<typeof en> = {
  "amount-differs": "Die Zahlung hat einen anderen Betrag als der Warenkorb oder die Bestellung.",
  "already-paid": "Der Einkauf war schon mit einer anderen Zahlung bezahlt.",
  "order-canceled": "Die Bestellung war schon storniert.",
  "payment-canceled": "Die Zahlung war in Medusa schon storniert.",
  "released-by-admin":
    "Die Reservierung wurde auf der Seite der Bestellung freigegeben, die Bestellung blieb.",
  "released-at-gateway": "Die Reservierung wurde im Back-Office des Gateways freigegeben.",
}

/** Causes that the ledger names by a word; others are texts of the server or the gateway. */
export const causes = { en, de }
