import type { ActionKind, ActionState } from "../../domain/action"
import type { MethodId } from "../../domain/methods"
import type { Standing } from "../../domain/standing"

import { causes } from "./causes"
import { type ProblemWords, problemWords } from "./problem-words"
import type { SameTexts } from "./same-texts"

/** Words for what the ledger knows; a new kind without words does not compile. */
interface Words {
  readonly method: Readonly<Record<MethodId, string>>
  readonly standing: Readonly<Record<Standing, string>>
  readonly action: Readonly<Record<ActionKind, string>>
  readonly actionState: Readonly<Record<ActionState, string>>
  readonly cause: SameTexts<typeof causes.en>
  readonly causeWritten: string
  readonly problem: ProblemWords
}

const en: Words = {
  cause: causes.en,
  causeWritten: "Cause: {{cause}}",
  method: {
    twint: "TWINT",
    alipay: "Alipay",
    "alipay-qr": "Alipay QR code",
    "alipay-app": "Alipay in the app",
    "alipay-spot": "Alipay at the till",
    "alipay-ppro": "Alipay (PPRO)",
    wechat: "WeChat Pay",
    "wechat-app": "WeChat Pay in the app",
    "wechat-barcode": "WeChat Pay at the till",
    "wechat-qr": "WeChat Pay QR code",
  },
  standing: {
    waiting: "Waiting for the shopper",
    expired: "Expired",
    failed: "Not paid",
    reserved: "Authorized",
    "captured-in-part": "Partially captured",
    captured: "Captured",
    "refunded-in-part": "Partially refunded",
    refunded: "Refunded",
    released: "Canceled",
    returning: "On its way back",
    returned: "Given back",
    held: "Held",
    differs: "Other amount",
  },
  action: { capture: "Capture", reverse: "Release", credit: "Refund" },
  actionState: {
    started: "Running",
    unknown: "Outcome unknown",
    succeeded: "Done",
    refused: "Refused",
    overtaken: "Outcome never known",
  },
  problem: problemWords.en,
}

const de: Words = {
  cause: causes.de,
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
  standing: {
    waiting: "Wartet auf den Käufer",
    expired: "Abgelaufen",
    failed: "Nicht bezahlt",
    reserved: "Autorisiert",
    "captured-in-part": "Teilweise erfasst",
    captured: "Erfasst",
    "refunded-in-part": "Teilweise erstattet",
    refunded: "Erstattet",
    released: "Abgebrochen",
    returning: "Auf dem Rückweg",
    returned: "Zurückgegeben",
    held: "Einbehalten",
    differs: "Anderer Betrag",
  },
  action: { capture: "Erfassung", reverse: "Freigabe", credit: "Erstattung" },
  actionState: {
    started: "Läuft",
    unknown: "Ausgang unbekannt",
    succeeded: "Erledigt",
    refused: "Abgelehnt",
    overtaken: "Ausgang bleibt unbekannt",
  },
  problem: problemWords.de,
}

export const words = { en, de }
