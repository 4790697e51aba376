import type { words as texts } from "../en/words"
import type { SameTexts } from "../same-texts"

import { causes } from "./causes"
import { problemWords } from "./problem-words"

export const words: SameTexts<typeof texts> = {
  cause: causes,
  causeWritten: "Ursache, auf Englisch: {{cause}}",
  method: {
    twint: "TWINT",
    alipay: "Alipay",
    "alipay-qr": "Alipay (QR-Code)",
    "alipay-app": "Alipay in der App",
    "alipay-spot": "Alipay an der Kasse",
    "alipay-ppro": "Alipay (PPRO)",
    wechat: "WeChat Pay",
    "wechat-app": "WeChat Pay in der App",
    "wechat-barcode": "WeChat Pay an der Kasse",
    "wechat-qr": "WeChat Pay (QR-Code)",
  },
  displayStatus: {
    waiting: "Wartet auf den Käufer",
    expired: "Abgelaufen",
    failed: "Nicht bezahlt",
    authorized: "Autorisiert",
    "partially-captured": "Teilweise erfasst",
    captured: "Erfasst",
    "partially-refunded": "Teilweise erstattet",
    refunded: "Erstattet",
    canceled: "Abgebrochen",
    "auto-refunding": "Auf dem Rückweg",
    "auto-refunded": "Automatisch erstattet",
    held: "Einbehalten",
    differs: "Anderer Betrag",
  },
  operation: { capture: "Erfassung", release: "Freigabe", refund: "Erstattung" },
  operationState: {
    started: "Läuft",
    unknown: "Ausgang unbekannt",
    succeeded: "Erledigt",
    refused: "Abgelehnt",
    overtaken: "Ausgang bleibt unbekannt",
  },
  problem: problemWords,
}
