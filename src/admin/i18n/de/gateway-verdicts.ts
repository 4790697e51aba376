import type { verdicts as texts } from "../en/gateway-verdicts"
import type { SameTexts } from "../same-texts"

/** What tests and health checks found. */
export const verdicts: SameTexts<typeof texts> = {
  step: {
    host: "Host",
    tls: "TLS",
    "encryption-key": "Chiffrierschlüssel",
    "hmac-key": "HMAC-Schlüssel",
  },
  verdict: { proven: "Bewiesen", failed: "Falsch", open: "Nicht bewiesen", "not-applicable": "Entfällt" },
  reason: {
    reached: "Der Host antwortet.",
    "host-unknown": "Diesen Host gibt es nicht. Prüfen Sie die Adresse des Gateways.",
    "connection-refused": "Der Host lehnt Verbindungen ab. Prüfen Sie die Adresse des Gateways.",
    "host-silent": "Der Host antwortet nicht. Vielleicht sperrt eine Firewall ausgehende Aufrufe.",
    "host-unreachable": "Der Host ist nicht erreichbar. Prüfen Sie den Weg dieses Servers nach außen.",
    encrypted: "Die Verbindung ist verschlüsselt, das Zertifikat gültig.",
    "plain-loopback": "Die Verbindung ist einfaches http zu diesem Rechner selbst: ein simuliertes Gateway.",
    certificate:
      "Das Zertifikat des Hosts ist ungültig. Machen Sie nicht weiter; prüfen Sie die Adresse des Gateways.",
    "not-tried": "Nicht geprüft, weil es dazu nicht kam.",
    "answer-readable": "Das Gateway konnte unsere Frage lesen, und wir seine Antwort.",
    "answer-unreadable":
      "Seine Antwort lässt sich nicht entschlüsseln: Der Schlüssel gehört nicht zu dieser MerchantID.",
    "answered-in-clear":
      "Es antwortete unverschlüsselt: Es kennt die MerchantID nicht oder kann uns mit seinem Schlüssel nicht lesen. Prüfen Sie beides.",
    "foreign-merchant": "Die Antwort ist für eine andere MerchantID.",
    "no-gateway-there":
      "Es antwortete etwas, das nicht das Gateway ist. Prüfen Sie die Adresse des Gateways.",
    "no-answer": "Der Host wurde erreicht, aber es kam keine Antwort. Versuchen Sie es noch einmal.",
    "answer-signed": "Die Antwort trug einen MAC, der passt.",
    "answer-signed-otherwise": "Die Antwort trug einen MAC, der nicht passt: Der HMAC-Schlüssel ist falsch.",
    "request-mac-refused":
      "Das Gateway sagt, dass unser MAC falsch ist: Prüfen Sie den HMAC-Schlüssel. Vielleicht hat ihn die .env-Datei verändert; $ und # haben dort eine Bedeutung.",
    "not-contradicted":
      "Nur nicht widerlegt: Das Gateway beantwortet solche Fragen, ohne auf den MAC zu sehen. Erst die erste signierte Meldung beweist ihn.",
    "notice-believed": "Bewiesen durch die signierte Meldung vom {{at}}.",
  },
  selfTest: {
    believed: "Sie kam an, und ihr wurde geglaubt.",
    refused: "Sie kam bei einem Shop an, der ihr nicht glaubte: eine andere Instanz mit anderen Schlüsseln?",
    "address-not-listed":
      "Sie kam an und wurde abgewiesen, weil nur die Adressen des Gateways melden dürfen (network.notifyFrom). Die Adresse stimmt; die Schlüssel wurden nicht geprüft.",
    "unknown-account":
      "Sie kam bei einem Shop an, der dieses Konto nicht hat: eine andere Instanz mit anderer Konfiguration?",
    "answered-by-another":
      "Etwas antwortete richtig, aber hier kam nichts an: ein anderer Server oder einer mit anderer Datenbank.",
    "turned-away": "Sie wurde vorher abgewiesen: von einer Firewall, einem Passwort oder einer Fehlerseite.",
    redirected: "Die Adresse leitet weiter. Das Gateway folgt nicht; tragen Sie die endgültige Adresse ein.",
    "not-reached": "Unter dieser Adresse antwortete nichts.",
  },
  refusal: {
    "no-data": "ohne Daten",
    unreadable: "unlesbar, anderer Chiffrierschlüssel",
    ambiguous: "widerspricht sich in der Länge, vielleicht gekürzt",
    "foreign-mid": "für eine andere MerchantID",
    "mac-missing": "ohne MAC",
    "mac-wrong": "falscher MAC, anderer HMAC-Schlüssel",
    incomplete: "unvollständig",
    "foreign-address": "von einer Adresse, die nicht in der Liste steht",
    "unknown-sender": "an Medusas eigener Adresse, die den Absender nicht nennt",
    "too-large": "zu groß",
    "too-many-pairs": "zu viele Felder",
    "too-slow": "zu langsam gesendet",
    aborted: "abgebrochen",
    "too-many": "mehr, als eine Zahlung je hat; nicht gespeichert",
  },
  httpStatus: "HTTP-Status {{status}}",
}
