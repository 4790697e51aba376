import type { ProblemReason } from "../../domain/problem"

const en: Readonly<Record<ProblemReason, string>> = {
  "amount-differs": "The payment has another amount than the cart or the order.",
  "already-paid": "The purchase was paid by another payment before.",
  "second-payment": "The same form was paid twice.",
  "session-gone": "The shopper chose another payment, or the cart is gone.",
  "order-canceled": "The order was cancelled before.",
  "payment-canceled": "The payment was cancelled in Medusa before.",
  "completion-impossible": "Medusa could not place the order, however often it was tried.",
  gone: "It went back in the gateway's back office before any order had it.",
  "released-by-admin": "The reservation was released on the order's page, and the order stayed.",
  "released-at-gateway": "The reservation was released in the gateway's back office, and the order stayed.",
  "asked-too-late":
    "The gateway is asked by TransID for a day only, and in that time it gave no clear answer. Nobody can ask it any more; its back office knows.",
  "no-amounts": "The gateway answered without naming any amount.",
  "payment-failed": "The payment ended with Code {{code}}.",
  "payment-ended": "The payment came to nothing; the gateway gave no Code.",
  "more-captured": "Medusa shows {{captured}} more as captured than the gateway has carried out.",
  "more-refunded": "Medusa shows {{refunded}} more as refunded than the gateway has carried out.",
  "more-captured-and-refunded":
    "Medusa shows {{captured}} more as captured, and {{refunded}} more as refunded, than the gateway has carried out.",
}

const de: Readonly<Record<ProblemReason, string>> = {
  "amount-differs": "Die Zahlung hat einen anderen Betrag als der Warenkorb oder die Bestellung.",
  "already-paid": "Der Einkauf war schon mit einer anderen Zahlung bezahlt.",
  "second-payment": "Dasselbe Formular wurde zweimal bezahlt.",
  "session-gone": "Der Käufer hat eine andere Zahlung gewählt, oder den Warenkorb gibt es nicht mehr.",
  "order-canceled": "Die Bestellung war schon storniert.",
  "payment-canceled": "Die Zahlung war in Medusa schon storniert.",
  "completion-impossible": "Medusa konnte die Bestellung trotz vieler Versuche nicht aufgeben.",
  gone: "Sie ging im Back-Office des Gateways zurück, bevor eine Bestellung sie hatte.",
  "released-by-admin":
    "Die Reservierung wurde auf der Seite der Bestellung freigegeben, die Bestellung blieb.",
  "released-at-gateway":
    "Die Reservierung wurde im Back-Office des Gateways freigegeben, die Bestellung blieb.",
  "asked-too-late":
    "Das Gateway gibt nach der TransID nur einen Tag lang Auskunft, und in dieser Zeit gab es keine klare Antwort. Fragen kann es niemand mehr; sein Back-Office weiß Bescheid.",
  "no-amounts": "Das Gateway hat geantwortet, aber keinen Betrag genannt.",
  "payment-failed": "Die Zahlung endete mit dem Code {{code}}.",
  "payment-ended": "Die Zahlung kam nicht zustande; einen Code nannte das Gateway nicht.",
  "more-captured": "Medusa zeigt {{captured}} mehr als eingezogen, als das Gateway ausgeführt hat.",
  "more-refunded": "Medusa zeigt {{refunded}} mehr als erstattet, als das Gateway ausgeführt hat.",
  "more-captured-and-refunded":
    "Medusa zeigt {{captured}} mehr als eingezogen und {{refunded}} mehr als erstattet, als das Gateway ausgeführt hat.",
}

/** Causes that the server records as a code; any other cause is a text of the server or the gateway. */
export const causes = { en, de }
