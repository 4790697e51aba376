import type { words as texts } from "../en/words"
import type { SameTexts } from "../same-texts"

import { causes } from "./causes"
import { problemWords } from "./problem-words"

/** Labels for the states and kinds of the server, in French. */
export const words: SameTexts<typeof texts> = {
  cause: causes,
  causeWritten: "Cause, en anglais : {{cause}}",
  method: {
    twint: "TWINT",
    alipay: "Alipay",
    "alipay-qr": "Alipay (QR code)",
    "alipay-app": "Alipay dans l’application",
    "alipay-spot": "Alipay en caisse",
    "alipay-ppro": "Alipay (PPRO)",
    wechat: "WeChat Pay",
    "wechat-app": "WeChat Pay dans l’application",
    "wechat-barcode": "WeChat Pay en caisse",
    "wechat-qr": "WeChat Pay (QR code)",
  },
  displayStatus: {
    waiting: "En attente de l’acheteur",
    expired: "Expiré",
    failed: "Non payé",
    authorized: "Autorisé",
    "partially-captured": "Partiellement capturé",
    captured: "Capturé",
    "partially-refunded": "Partiellement remboursé",
    refunded: "Remboursé",
    canceled: "Annulé",
    "auto-refunding": "Restitution en cours",
    "auto-refunded": "Remboursé automatiquement",
    held: "Retenu",
    differs: "Autre montant",
  },
  operation: { capture: "Capture", release: "Libération", refund: "Remboursement" },
  operationState: {
    started: "En cours",
    unknown: "Résultat inconnu",
    succeeded: "Effectué",
    refused: "Refusé",
    overtaken: "Résultat jamais connu",
  },
  problem: problemWords,
}
