import type { wire as texts } from "../en/gateway-wire"
import type { SameTexts } from "../same-texts"

/** The wire debugger. */
export const wire: SameTexts<typeof texts> = {
  title: "Nachrichten prüfen",
  intro:
    "Fügen Sie ein, was über die Leitung ging, und sehen Sie, was es sagt. Nichts wird gespeichert oder verbucht; wer nachsah, steht im Protokoll.",
  text: "Nachricht",
  textHelp: "Eine ganze URL, ein Body oder das Hex von Data",
  len: "Len",
  lenHelp: "Nur, wenn es nicht in der Nachricht steht",
  inspect: "Nachricht lesen",
  inspecting: "Wird gelesen …",
  tooShort: "Fügen Sie zuerst eine Nachricht ein.",
  result: "Was es ist",
  kind: "Art",
  request: "Anfrage an das Gateway",
  answer: "Antwort oder Meldung des Gateways",
  sealed: "verschlüsselt",
  inClear: "im Klartext",
  openedWith: "Geöffnet mit",
  key: {
    current: "dem jetzigen Schlüssel des Kontos {{account}}",
    previous: "dem vorigen Schlüssel des Kontos {{account}}",
  },
  merchant: "MerchantID",
  merchantOurs: "{{merchant}}, Konto {{account}}",
  merchantForeign: "{{merchant}}, keines unserer Konten",
  merchantMissing: "Nicht in der Nachricht",
  lenFinding: {
    fits: "Passt",
    missing: "Fehlt; stattdessen wurde das Auffüllen entfernt",
    characters: "Zählt Zeichen statt Bytes; wo die Nachricht endet, zeigen die Füllzeichen",
    contradicts: "Widerspricht der Nachricht: Eines von beiden wurde gekürzt oder geändert",
    "not-needed": "Nicht nötig, die Nachricht ist im Klartext",
  },
  mac: "MAC",
  macFinding: {
    absent: "Es gibt keinen. Direkte Antworten haben keinen; Meldungen und Rückkehr brauchen einen.",
    malformed: "Er hat keine 64 hexadezimalen Ziffern: abgeschnitten oder etwas anderes.",
    wrong:
      "Er passt zu keinem der Schlüssel, und kein üblicher Fehler erklärt es: ein anderer HMAC-Schlüssel oder geänderter Inhalt.",
    asterisk: "Er beweist nichts: {{field}} enthält den Stern, der die Felder verbindet.",
  },
  macHolds: "Er stimmt, mit {{key}}.",
  macOtherwise: {
    "other-account": "Für dieses Konto stimmt er nicht. Er wurde mit {{key}} gebildet.",
    "merchant-id-as-received":
      "Er stimmt nur für die MerchantID, wie sie in der Nachricht steht, nicht für die eingerichtete ({{key}}).",
    "field-empty":
      "Er würde stimmen, wenn {{field}} leer wäre: {{field}} kam nach dem Signieren dazu oder wurde geändert ({{key}}).",
    blanks: "Er würde ohne die Leerzeichen um einen Wert stimmen ({{key}}).",
    "other-fields":
      "Er wurde über andere Felder gebildet: die einer Anfrage statt einer Antwort, oder umgekehrt ({{key}}).",
  },
  macVerdict: { holds: "Stimmt", "does-not": "Stimmt nicht", absent: "Fehlt" },
  fields: "Felder",
  fieldsHelp: "Verdeckt ist, was eine Person erkennen lassen oder eine Zahlung beweisen kann.",
  name: "Name",
  value: "Wert",
  masked: "verdeckt",
  nothingFound: "In diesem Text steht keine Nachricht. Es braucht Data oder Felder wie Status und Code.",
  unreadable: {
    "not-hex": "Data ist nicht hexadezimal: Eine Ziffer fehlt oder ist zu viel.",
    "block-length": "Data ist keine ganze Zahl von Blöcken: Es wurde unterwegs abgeschnitten.",
    "too-long": "Data ist länger als jede Nachricht des Gateways.",
    unreadable:
      "Keiner der Schlüssel öffnet es: die Nachricht eines anderen Kontos oder ein anderer Schlüssel.",
  },
  cipherUnused: "Es sieht nach {{cipher}} aus, das kein Konto verwendet.",
  codeTitle: "Einen Code erklären",
  codeIntro: "Die acht Zeichen eines Ergebnisses, in Worten.",
  code: "Code",
  explain: "Erklären",
  codeInvalid: "Ein Code hat acht Ziffern oder Buchstaben, wie 22720040.",
  parts: "Teile",
  partAction: "Ergebnis",
  partModule: "Wo",
  partDetail: "Einzelheit",
  advice: "Was zu tun ist",
}
