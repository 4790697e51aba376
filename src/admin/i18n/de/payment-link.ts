import type { linkRefusals as refusals, paymentLink as texts } from "../en/payment-link"
import type { SameTexts } from "../same-texts"

/** Why an order gets no payment link. */
export const linkRefusals: SameTexts<typeof refusals> = {
  "link-canceled":
    "Die Bestellung ist storniert. Sie nimmt keine Zahlung an und bekommt keinen Zahlungslink.",
  "link-nothing-owed":
    "Für diese Bestellung ist nichts offen: Alles ist erfasst oder reserviert. Sie braucht keinen Zahlungslink.",
  "link-under-way":
    "Eine Zahlung dieser Bestellung wird gerade verbucht. Sehen Sie in einer Minute noch einmal nach, bevor Sie einen Zahlungslink erstellen.",
  "link-held":
    "Für diese Bestellung wird Geld zurückgehalten, bis jemand darüber entscheidet. Entscheiden Sie zuerst, und erstellen Sie dann den Zahlungslink.",
  "link-no-method":
    "Keine Zahlungsart des Shops passt zu dem, was hier offen ist. Schalten Sie eine für die Region der Bestellung frei, oder nehmen Sie ihre Währung in ein Konto auf.",
  "link-shown-before":
    "Dieser Zahlungslink wurde schon erstellt. Er wurde einmal angezeigt und ist nirgends gespeichert: Erstellen Sie einen neuen, wenn Sie ihn nicht haben.",
}

/** The card of a payment link on the order page. */
export const paymentLink: SameTexts<typeof texts> = {
  title: "Zahlungslink",
  owes: "Offen sind {{owed}}.",
  owesMore: "Offen sind {{owed}}, bezahlt sind {{paid}}.",
  owesNothing: "Es ist nichts mehr offen.",
  make: "Zahlungslink erstellen",
  makeAnother: "Neuen Link erstellen",
  makeAnotherText:
    "Der bisherige Link gilt dann nicht mehr. Eine Zahlung, die jemand darüber begonnen hat, zählt trotzdem.",
  notMade: "Es wurde kein Link erstellt",
  shownOnce:
    "Kopieren Sie den Link jetzt, oder lassen Sie den Code scannen: Er wird nur dieses eine Mal angezeigt, denn er ist nirgends gespeichert. Er verlangt immer, was gerade offen ist, und nimmt eine Zahlung an.",
  notShownAgain:
    "Der Link wurde beim Erstellen angezeigt und lässt sich nicht noch einmal anzeigen. Ist er verloren gegangen, erstellen Sie einen neuen.",
  codeAlt: "QR-Code des Zahlungslinks",
  made: "Erstellt am {{moment}} von {{who}}",
  expires: "Gültig bis {{moment}}",
  expiredAt: "Abgelaufen am {{moment}}",
  wasRevoked: "Widerrufen am {{moment}} von {{who}}",
  aProgram: "einem Programm",
  revoke: "Widerrufen",
  revokeTitle: "Zahlungslink widerrufen?",
  revokeText:
    "Über ihn lässt sich dann nicht mehr bezahlen. Eine begonnene Zahlung wird abgebrochen, wo die Zahlungsart das kann; Geld, das trotzdem ankommt, gehört zur Bestellung, solange noch etwas offen ist, und geht sonst zurück.",
  revoked: "Der Zahlungslink ist widerrufen",
  notRevoked: "Der Zahlungslink wurde nicht widerrufen",
  state: {
    active: "Gültig",
    expired: "Abgelaufen",
    revoked: "Widerrufen",
  },
  impossible: linkRefusals,
}
