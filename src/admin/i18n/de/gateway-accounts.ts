import type { accounts as texts } from "../en/gateway-accounts"
import type { SameTexts } from "../same-texts"

/** The accounts page. */
export const accounts: SameTexts<typeof texts> = {
  title: "Paygate-Konten",
  intro: "Die Gateway-Konten dieses Shops, und ob sie funktionieren.",
  none: "Es ist kein Konto eingerichtet.",
  gateway: "Gateway",
  merchantId: "MerchantID",
  encryptionKey: "Chiffrierschlüssel",
  hmacKey: "HMAC-Schlüssel",
  keySet: "Gesetzt",
  keySetTwice: "Gesetzt, der vorige wird noch angenommen",
  methods: "Zahlungsarten",
  currencies: "Währungen",
  allCurrencies: "Alle",
  charset: "Zeichensatz",
  simulates: "Simuliert Zahlungen",
  macNotRequired: "Meldungen ohne MAC werden angenommen",
  addresses: "Adressen",
  notifyUrl: "Adresse für Meldungen (URLNotify)",
  notifyUrlHelp:
    "Geben Sie sie dem Support des Gateways, falls er danach fragt. Sie geht mit jeder Zahlung mit.",
  returnUrl: "Rückkehradressen beginnen mit",
  returnUrlHelp: "Gehen mit jeder Zahlung mit; es ist nichts anzumelden.",
  notCallable:
    "Das Gateway kann diese Adresse nicht aufrufen: Sie führt auf diesen Rechner selbst. Das taugt nur für die Entwicklung.",
  noticeHealth: "Meldungen",
  lastGood: "Letzte gute Meldung",
  noneYet: "Noch keine",
  refused: "Abgewiesen",
  noneRefused: "Keine",
  refusedTimes: "{{reason}}: {{count}}-mal, zuletzt am {{at}}",
  unannounced: "Ohne Meldung bezahlt",
  unannouncedNone: "Keine der letzten {{looked}}",
  unannouncedSome:
    "{{count}} der letzten {{looked}}: Das Gateway erreicht die Adresse für Meldungen nicht. Die Zahlungen wurden durch Rückkehr oder Abfrage gefunden.",
  noPayments: "Noch keine bezahlten Versuche",
  connection: "Verbindung",
  hmacSeen: "Einer signierten Meldung wurde am {{at}} geglaubt: Da stimmte der HMAC-Schlüssel.",
  test: "Verbindung prüfen",
  testing: "Das Gateway wird gefragt …",
  testDone:
    "Es dauerte {{milliseconds}} ms. Das Gateway wurde nach einer Zahlung gefragt, die es nicht geben kann.",
  testAnswer: "Seine Antwort",
  testNotice: "Probemeldung",
  selfTest: "Probemeldung senden",
  selfTesting: "Wird gesendet …",
  selfTestHelp:
    "Sendet eine signierte Meldung von diesem Server an seine eigene Adresse für Meldungen. Das zeigt, dass die Adresse hierher führt und die Schlüssel passen; es zeigt nicht, dass das Gateway von außen durchkommt.",
  lastSelfTest: "Letzte Probemeldung",
}
