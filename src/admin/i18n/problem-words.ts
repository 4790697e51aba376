import type { ProblemKind } from "../../domain/problem"

/** What a problem is, and what to do next; a kind without texts does not compile. */
export type ProblemWords = Readonly<Record<ProblemKind, { readonly what: string; readonly next: string }>>

const en: ProblemWords = {
  "auto-refunded": {
    what: "A payment arrived that no order could take. It was given back in full.",
    next: "Nothing is left to do.",
  },
  "auto-refund-failed": {
    what: "A payment arrived that no order could take, and giving it back did not work.",
    next: "Give it back in the gateway's back office.",
  },
  "money-held": {
    what: "A payment arrived that no order can take. It is kept, as your shop is configured.",
    next: "Give it back, or try the order again.",
  },
  "notice-dead": {
    what: "A message of the gateway made an error at every try.",
    next: "Look at the error and remove its cause. Then have the message processed again on the Paygate pages.",
  },
  "operation-not-executed": {
    what: "A capture, refund or release that was asked for was not carried out, as the gateway's totals show.",
    next: "Ask for it again if it is still wanted.",
  },
  "operation-overtaken": {
    what: "A capture, refund or release got no clear answer, and the gateway's totals changed in another way meanwhile. What they show is recorded; whether this one is part of it nobody can tell.",
    next: "Look at what is left before you ask for it again.",
  },
  "medusa-shows-more": {
    what: "The order shows a capture or refund that the gateway has not carried out.",
    next: "Make it in the gateway's back office. It is recognised there and not booked again.",
  },
  "rest-reserved": {
    what: "A part was captured, and it went back. No call of the gateway releases the rest of the reservation alone.",
    next: "It expires by itself. Release it in the gateway's back office if the shopper asks.",
  },
  "moved-at-gateway": {
    what: "Money was moved in the gateway's back office in a way the order cannot show.",
    next: "Compare the figures and correct the order by hand.",
  },
  "order-event-lost": {
    what: "The server stopped while this order was placed. It is paid, but Medusa told nobody of it.",
    next: "Send the confirmation and start the delivery by hand.",
  },
  "orphaned-order": {
    what: "The server stopped while an order was placed. The order it left belongs to no cart and has no payment.",
    next: "Look at the order, then cancel it: that frees its stock.",
  },
  "amount-differs": {
    what: "The gateway reserved or took another amount than the shop asked for. No order was placed on it.",
    next: "Compare the figures, then give the money back.",
  },
  "account-missing": {
    what: "Payments wait whose account is not in the plugin's options any more.",
    next: "Add the account again until its payments are at their end. Nothing is asked or moved until then.",
  },
  "release-refused": {
    what: "Medusa wanted to release the reservation because the order was changed. The order still owes money, so it was kept.",
    next: "Capture what is owed, or cancel the order to release it.",
  },
  "payment-closed": {
    what: "Medusa has closed this payment while money was still reserved or taken at the gateway, and books nothing on it any more.",
    next: "Release or refund the rest in the gateway's back office, or ask the shopper for a new payment.",
  },
  "reconcile-failed": {
    what: "The shopper paid, but the order cannot be placed yet.",
    next: "Look at the cause and remove it, for example a missing stock level. It is tried again by itself.",
  },
  "cancel-not-possible": {
    what: "The order was cancelled, but this method cannot cancel a payment.",
    next: "Refund it, if money is still to go back.",
  },
  "cancel-failed": {
    what: "The order was cancelled, but the reservation at the gateway still stands.",
    next: "It is tried again by itself. If it stays, reverse it here or in the gateway's back office.",
  },
  "operation-unknown": {
    what: "A capture, refund or reversal got no clear answer.",
    next: "The gateway is asked again by itself. Do not repeat it in the gateway's back office.",
  },
  "state-unknown": {
    what: "The gateway could not be asked whether this was paid.",
    next: "Ask the gateway now, or look the TransID up in its back office.",
  },
  "order-unpaid": {
    what: "An order stands whose payment is not there.",
    next: "Ask the gateway now. Then cancel the order, or collect the money in another way.",
  },
}

const de: ProblemWords = {
  "auto-refunded": {
    what: "Es kam eine Zahlung an, die keine Bestellung aufnehmen konnte. Sie wurde ganz zurückgegeben.",
    next: "Es ist nichts mehr zu tun.",
  },
  "auto-refund-failed": {
    what: "Es kam eine Zahlung an, die keine Bestellung aufnehmen konnte, und die Rückgabe ist misslungen.",
    next: "Geben Sie sie im Back-Office des Gateways zurück.",
  },
  "money-held": {
    what: "Eine Zahlung kam an, die keine Bestellung annehmen kann. Sie wird einbehalten, wie der Shop eingestellt ist.",
    next: "Entscheiden Sie und geben Sie sie dann zurück; das geht auch im Backoffice des Gateways.",
  },
  "notice-dead": {
    what: "Eine Nachricht des Gateways führte bei jedem Versuch zu einem Fehler.",
    next: "Sehen Sie sich den Fehler an und beheben Sie die Ursache. Lassen Sie die Nachricht dann auf den Paygate-Seiten noch einmal verarbeiten.",
  },
  "operation-not-executed": {
    what: "Ein Einzug, eine Erstattung oder eine Freigabe wurde nicht ausgeführt, wie die Summen des Gateways zeigen.",
    next: "Wiederholen Sie den Auftrag, wenn er noch gewünscht ist.",
  },
  "operation-overtaken": {
    what: "Ein Einzug, eine Erstattung oder eine Freigabe bekam keine klare Antwort, und die Summen des Gateways haben sich inzwischen anders geändert. Was sie zeigen, ist gebucht; ob dieser Auftrag darin enthalten ist, kann niemand sagen.",
    next: "Prüfen Sie, was noch übrig ist, bevor Sie den Auftrag wiederholen.",
  },
  "medusa-shows-more": {
    what: "Die Bestellung zeigt eine Erfassung oder Erstattung, die das Gateway nicht ausgeführt hat.",
    next: "Führen Sie sie im Backoffice des Gateways aus. Sie wird dort erkannt und nicht noch einmal gebucht.",
  },
  "rest-reserved": {
    what: "Ein Teil wurde erfasst und ging zurück. Kein Aufruf des Gateways gibt den Rest der Reservierung allein frei.",
    next: "Er verfällt von selbst. Geben Sie ihn im Backoffice des Gateways frei, wenn der Käufer fragt.",
  },
  "moved-at-gateway": {
    what: "Im Backoffice des Gateways wurde Geld so bewegt, dass die Bestellung es nicht zeigen kann.",
    next: "Vergleichen Sie die Beträge und berichtigen Sie die Bestellung von Hand.",
  },
  "order-event-lost": {
    what: "Der Server hielt an, während diese Bestellung entstand. Sie ist bezahlt, aber Medusa hat es niemandem gemeldet.",
    next: "Senden Sie die Bestätigung und veranlassen Sie die Lieferung von Hand.",
  },
  "orphaned-order": {
    what: "Der Server hielt an, während eine Bestellung entstand. Was er hinterließ, gehört zu keinem Warenkorb und hat keine Zahlung.",
    next: "Sehen Sie sich die Bestellung an und stornieren Sie sie: Das gibt ihren Bestand frei.",
  },
  "amount-differs": {
    what: "Das Gateway hat einen anderen Betrag reserviert oder eingezogen als verlangt. Es gibt keine Bestellung dazu.",
    next: "Vergleichen Sie die Beträge und zahlen Sie das Geld dann zurück.",
  },
  "account-missing": {
    what: "Zahlungen warten, deren Konto nicht mehr in den Optionen des Plugins steht.",
    next: "Tragen Sie das Konto wieder ein, bis seine Zahlungen abgeschlossen sind. Bis dahin wird nichts abgefragt oder bewegt.",
  },
  "release-refused": {
    what: "Medusa wollte die Reservierung freigeben, weil die Bestellung geändert wurde. Es ist noch Geld offen, deshalb wurde sie behalten.",
    next: "Ziehen Sie den offenen Betrag ein, oder stornieren Sie die Bestellung, um sie freizugeben.",
  },
  "payment-closed": {
    what: "Medusa hat diese Zahlung geschlossen, obwohl beim Gateway noch Geld reserviert oder eingezogen war, und bucht nichts mehr darauf.",
    next: "Geben Sie den Rest im Backoffice des Gateways frei oder erstatten Sie ihn dort, oder bitten Sie um eine neue Zahlung.",
  },
  "reconcile-failed": {
    what: "Der Käufer hat bezahlt, aber die Bestellung lässt sich noch nicht anlegen.",
    next: "Sehen Sie nach der Ursache und beheben Sie sie, zum Beispiel einen fehlenden Lagerbestand. Es wird von selbst wieder versucht.",
  },
  "cancel-not-possible": {
    what: "Die Bestellung wurde storniert, aber diese Zahlungsart kann keine Zahlung stornieren.",
    next: "Erstatten Sie die Zahlung, falls noch Geld zurückgehen soll.",
  },
  "cancel-failed": {
    what: "Die Bestellung wurde storniert, aber die Reservierung beim Gateway besteht noch.",
    next: "Es wird von selbst wieder versucht. Bleibt sie bestehen, stornieren Sie sie hier oder im Back-Office des Gateways.",
  },
  "operation-unknown": {
    what: "Eine Erfassung, eine Erstattung oder ein Storno bekam keine klare Antwort.",
    next: "Das Gateway wird von selbst wieder gefragt. Wiederholen Sie den Schritt nicht im Back-Office des Gateways.",
  },
  "state-unknown": {
    what: "Das Gateway konnte nicht gefragt werden, ob bezahlt wurde.",
    next: "Fragen Sie das Gateway jetzt, oder suchen Sie die TransID in seinem Back-Office.",
  },
  "order-unpaid": {
    what: "Es gibt eine Bestellung, deren Zahlung nicht da ist.",
    next: "Fragen Sie das Gateway jetzt. Stornieren Sie dann die Bestellung, oder holen Sie das Geld auf anderem Weg.",
  },
}

export const problemWords = { en, de }
