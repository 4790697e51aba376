import type { SelfTestResult, StepReason, TestedStep, Verdict } from "../../../domain/gateway-tests"

/** A result without a text does not compile. */
interface Verdicts {
  readonly step: Readonly<Record<TestedStep, string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly reason: Readonly<Record<StepReason, string>>
  readonly selfTest: Readonly<Record<SelfTestResult, string>>
  /** Why notices were refused. */
  readonly refusal: Readonly<Record<string, string>>
  readonly httpStatus: string
}

const en: Verdicts = {
  step: { host: "Host", tls: "TLS", "encryption-key": "Encryption key", "hmac-key": "HMAC key" },
  verdict: { proven: "Proven", failed: "Wrong", open: "Not proven", "not-applicable": "Not applicable" },
  reason: {
    reached: "The host answers.",
    "host-unknown": "There is no such host. Check the gateway's address.",
    "connection-refused": "The host refuses connections. Check the gateway's address.",
    "host-silent": "The host does not answer. A firewall may block outgoing calls.",
    "host-unreachable": "The host cannot be reached. Check this server's way out.",
    encrypted: "The connection is encrypted and the certificate is valid.",
    "plain-loopback": "The connection is plain http to this very machine: a simulated gateway.",
    certificate: "The host's certificate is not valid. Do not go on; check the gateway's address.",
    "not-tried": "Not tested, because it did not come to that.",
    "answer-readable": "The gateway read our question, and we could read its answer.",
    "answer-unreadable":
      "Its answer cannot be decrypted: the encryption key is not the one of this MerchantID.",
    "answered-in-clear":
      "It answered without encryption: it does not know the MerchantID, or cannot read us with the key it has. Check both.",
    "foreign-merchant": "The answer is for another MerchantID.",
    "no-gateway-there": "Something answered that is not the gateway. Check the gateway's address.",
    "no-answer": "The host was reached, but no answer came. Try again.",
    "answer-signed": "The answer carried a MAC that fits.",
    "answer-signed-otherwise": "The answer carried a MAC that does not fit: the HMAC key is wrong.",
    "request-mac-refused":
      "The gateway says that our MAC is wrong: check the HMAC key. Perhaps the .env file altered it; $ and # are special there.",
    "not-contradicted":
      "Not contradicted, no more: the gateway answers such questions without looking at the MAC. The first signed notice proves it.",
    "notice-believed": "Proven by the signed notice of {{at}}.",
  },
  selfTest: {
    believed: "It arrived and was believed.",
    refused: "It arrived at a shop that did not believe it: another instance with other keys?",
    "address-not-listed":
      "It arrived, and was refused because only the gateway's addresses may send notices (network.notifyFrom). The address is right; the keys were not tested.",
    "unknown-account":
      "It arrived at a shop that has no such account: another instance with another configuration?",
    "answered-by-another":
      "Something answered well, but nothing arrived here: another server, or one with another database.",
    "turned-away": "It was turned away before it came here: a firewall, a password or an error page.",
    redirected: "The address leads elsewhere. The gateway does not follow; configure the final address.",
    "not-reached": "Nothing answered at this address.",
  },
  refusal: {
    "no-data": "without data",
    unreadable: "unreadable, another encryption key",
    ambiguous: "contradicts itself about its length, perhaps cut",
    "foreign-mid": "for another MerchantID",
    "mac-missing": "without a MAC",
    "mac-wrong": "wrong MAC, another HMAC key",
    incomplete: "incomplete",
    "foreign-address": "from an address that is not listed",
    "unknown-sender": "at Medusa's own hook, which does not tell who sent it",
    "too-large": "too large",
    "too-many-pairs": "too many fields",
    "too-slow": "sent too slowly",
    aborted: "broken off",
    "too-many": "more than any payment has, not stored",
  },
  httpStatus: "HTTP status {{status}}",
}

const de: Verdicts = {
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
    "answer-signed": "Die Antwort trug eine MAC, die passt.",
    "answer-signed-otherwise": "Die Antwort trug eine MAC, die nicht passt: Der HMAC-Schlüssel ist falsch.",
    "request-mac-refused":
      "Das Gateway sagt, dass unsere MAC falsch ist: Prüfen Sie den HMAC-Schlüssel. Vielleicht hat ihn die .env-Datei verändert; $ und # haben dort eine Bedeutung.",
    "not-contradicted":
      "Nur nicht widerlegt: Das Gateway beantwortet solche Fragen, ohne auf die MAC zu sehen. Erst die erste signierte Meldung beweist ihn.",
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
    "mac-wrong": "falsche MAC, anderer HMAC-Schlüssel",
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

/** What tests and health checks found. */
export const verdicts = { en, de }
