import type { SameTexts } from "../same-texts"

const en = {
  title: "Wire debugger",
  intro:
    "Paste what went over the wire and see what it says. Nothing is stored and nothing is settled; who looked is logged.",
  text: "Message",
  textHelp: "A whole URL, a body, or the hex of Data",
  len: "Len",
  lenHelp: "Only if it is not part of the message",
  inspect: "Read the message",
  inspecting: "Reading…",
  tooShort: "Paste a message first.",
  result: "What it is",
  kind: "Kind",
  request: "Request to the gateway",
  answer: "Answer or notice of the gateway",
  sealed: "encrypted",
  inClear: "in clear",
  openedWith: "Opened with",
  key: {
    current: "the current key of account {{account}}",
    previous: "the previous key of account {{account}}",
  },
  merchant: "MerchantID",
  merchantOurs: "{{merchant}}, account {{account}}",
  merchantForeign: "{{merchant}}, none of our accounts",
  merchantMissing: "Not in the message",
  lenFinding: {
    fits: "Fits",
    missing: "Missing; the padding was taken off instead",
    cuts: "Too small: it cuts off the end of the message",
    "not-needed": "Not needed, the message is in clear",
  },
  mac: "MAC",
  macFinding: {
    absent: "There is none. Synchronous answers have none; notices and returns need one.",
    malformed: "It does not have 64 hexadecimal digits: cut off, or something else.",
    wrong:
      "It does not hold, with none of the keys, and no usual mistake explains it: another HMAC key, or changed content.",
    asterisk: "It proves nothing: {{field}} holds the asterisk that joins the fields.",
  },
  macHolds: "It holds, with {{key}}.",
  macOtherwise: {
    "other-account": "It does not hold for this account. It was made with {{key}}.",
    "merchant-id-as-received":
      "It holds only for the MerchantID as it stands in the message, not for the configured one ({{key}}).",
    "field-empty":
      "It would hold if {{field}} were empty: {{field}} was added or changed after the signing ({{key}}).",
    blanks: "It would hold without the blanks around a value ({{key}}).",
    "other-fields":
      "It was made over other fields: those of a request where an answer's belong, or the other way round ({{key}}).",
  },
  macVerdict: { holds: "Holds", "does-not": "Does not hold", absent: "Absent" },
  fields: "Fields",
  fieldsHelp: "What may identify a person or prove a payment is masked.",
  name: "Name",
  value: "Value",
  masked: "masked",
  nothingFound: "No message was found in this text. It needs Data, or fields such as Status and Code.",
  unreadable: {
    "not-hex": "Data is not hexadecimal: a digit was lost or added.",
    "block-length": "Data is not a whole number of blocks: it was cut on its way.",
    "too-long": "Data is longer than any message of the gateway.",
    unreadable: "None of the keys opens it: another account's message, or another encryption key.",
  },
  cipherUnused: "It looks encrypted with {{cipher}}, which no account uses.",
  codeTitle: "Explain a Code",
  codeIntro: "The eight characters of a result, in words.",
  code: "Code",
  explain: "Explain",
  codeInvalid: "A Code has eight digits or letters, like 22720040.",
  parts: "Parts",
  partAction: "Result",
  partModule: "Where",
  partDetail: "Detail",
  advice: "What to do",
}

const de: SameTexts<typeof en> = {
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
    cuts: "Zu klein: Es schneidet das Ende der Nachricht ab",
    "not-needed": "Nicht nötig, die Nachricht ist im Klartext",
  },
  mac: "MAC",
  macFinding: {
    absent: "Es gibt keine. Direkte Antworten haben keine; Meldungen und Rückkehr brauchen eine.",
    malformed: "Sie hat keine 64 hexadezimalen Ziffern: abgeschnitten oder etwas anderes.",
    wrong:
      "Sie stimmt mit keinem der Schlüssel, und kein üblicher Fehler erklärt es: ein anderer HMAC-Schlüssel oder geänderter Inhalt.",
    asterisk: "Sie beweist nichts: {{field}} enthält den Stern, der die Felder verbindet.",
  },
  macHolds: "Sie stimmt, mit {{key}}.",
  macOtherwise: {
    "other-account": "Für dieses Konto stimmt sie nicht. Sie wurde mit {{key}} gemacht.",
    "merchant-id-as-received":
      "Sie stimmt nur für die MerchantID, wie sie in der Nachricht steht, nicht für die eingerichtete ({{key}}).",
    "field-empty":
      "Sie würde stimmen, wenn {{field}} leer wäre: {{field}} kam nach dem Signieren dazu oder wurde geändert ({{key}}).",
    blanks: "Sie würde ohne die Leerzeichen um einen Wert stimmen ({{key}}).",
    "other-fields":
      "Sie wurde über andere Felder gemacht: die einer Anfrage statt einer Antwort, oder umgekehrt ({{key}}).",
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

/** The wire debugger. */
export const wire = { en, de }
