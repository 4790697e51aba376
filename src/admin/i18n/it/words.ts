import type { words as texts } from "../en/words"
import type { SameTexts } from "../same-texts"

import { causes } from "./causes"
import { problemWords } from "./problem-words"

/** Labels for the states and kinds of the server, in Italian. */
export const words: SameTexts<typeof texts> = {
  cause: causes,
  causeWritten: "Causa, in inglese: {{cause}}",
  method: {
    twint: "TWINT",
    alipay: "Alipay",
    "alipay-qr": "Alipay (codice QR)",
    "alipay-app": "Alipay nell’app",
    "alipay-spot": "Alipay alla cassa",
    "alipay-ppro": "Alipay (PPRO)",
    wechat: "WeChat Pay",
    "wechat-app": "WeChat Pay nell’app",
    "wechat-barcode": "WeChat Pay alla cassa",
    "wechat-qr": "WeChat Pay (codice QR)",
  },
  displayStatus: {
    waiting: "In attesa dell’acquirente",
    expired: "Scaduto",
    failed: "Non pagato",
    authorized: "Autorizzato",
    "partially-captured": "Parzialmente catturato",
    captured: "Catturato",
    "partially-refunded": "Parzialmente rimborsato",
    refunded: "Rimborsato",
    canceled: "Annullato",
    "auto-refunding": "Restituzione in corso",
    "auto-refunded": "Rimborsato automaticamente",
    held: "Trattenuto",
    differs: "Altro importo",
  },
  operation: { capture: "Cattura", release: "Rilascio", refund: "Rimborso" },
  operationState: {
    started: "In corso",
    unknown: "Esito sconosciuto",
    succeeded: "Eseguito",
    refused: "Rifiutato",
    overtaken: "Esito mai conosciuto",
  },
  problem: problemWords,
}
