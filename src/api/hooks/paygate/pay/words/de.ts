import type { PayWords } from "./words"

export const dePage: PayWords = {
  order: "Bestellung #{number}",
  total: "Gesamtbetrag",
  paidAlready: "Bereits bezahlt",
  due: "Jetzt zu zahlen",
  changed: "Ihre Bestellung wurde geändert, deshalb ist der Betrag ein anderer.",
  choose: "Wie möchten Sie bezahlen?",
  noMethod: "Im Moment ist hier keine Zahlung möglich. Bitte wenden Sie sich an den Shop.",
  until: "Sie können hier bis {moment} bezahlen.",
  needsScript:
    "Diese Seite braucht JavaScript. Bitte lassen Sie es zu, oder öffnen Sie den Link in einem anderen Browser.",
  paid: {
    title: "Danke, diese Bestellung ist bezahlt",
    text: "Es ist nichts mehr offen. Sie können diese Seite schließen.",
  },
  checking: {
    title: "Ihre Zahlung wird verbucht",
    text: "Sie müssen nichts tun; bitte zahlen Sie nicht noch einmal. Diese Seite geht von selbst weiter.",
  },
  held: {
    title: "Der Shop prüft eine Zahlung",
    text: "Für diese Bestellung ist Geld eingegangen, das noch nicht zugeordnet werden konnte. Bitte zahlen Sie nicht noch einmal: Der Shop weiß Bescheid und meldet sich oder erstattet das Geld.",
  },
  canceled: {
    title: "Diese Bestellung wurde storniert",
    text: "Es ist nichts zu zahlen. Was Sie dafür schon bezahlt haben, bekommen Sie zurück.",
  },
  expired: {
    title: "Dieser Link ist abgelaufen",
    text: "Über ihn lässt sich nicht mehr bezahlen. Bitten Sie den Shop um einen neuen. Haben Sie gerade bezahlt, zahlen Sie nicht noch einmal: Ihre Zahlung zählt noch.",
  },
  revoked: {
    title: "Dieser Link gilt nicht mehr",
    text: "Der Shop hat ihn zurückgezogen oder ersetzt. Nehmen Sie den neuesten Link, den Sie bekommen haben, oder fragen Sie den Shop. Haben Sie gerade bezahlt, zahlen Sie nicht noch einmal: Der Shop sieht es, oder Sie bekommen Ihr Geld zurück.",
  },
  unknown: {
    title: "Diesen Link kennen wir nicht",
    text: "Er ist unvollständig oder zu alt. Prüfen Sie, ob Sie ihn ganz kopiert haben, oder bitten Sie den Shop um einen neuen.",
  },
}
