import type { DisplayStatus } from "../../../domain/display-status"
import type { MethodId } from "../../../domain/methods"
import type { OperationKind, OperationState } from "../../../domain/operation"
import type { SameTexts } from "../same-texts"

import { causes } from "./causes"
import { type ProblemWords, problemWords } from "./problem-words"

/** Labels for the states and kinds of the server; a new kind without a label does not compile. */
interface Words {
  readonly method: Readonly<Record<MethodId, string>>
  readonly displayStatus: Readonly<Record<DisplayStatus, string>>
  readonly operation: Readonly<Record<OperationKind, string>>
  readonly operationState: Readonly<Record<OperationState, string>>
  readonly cause: SameTexts<typeof causes>
  readonly causeWritten: string
  readonly problem: ProblemWords
}

export const words: Words = {
  cause: causes,
  causeWritten: "Cause: {{cause}}",
  method: {
    twint: "TWINT",
    alipay: "Alipay",
    "alipay-qr": "Alipay QR code",
    "alipay-app": "Alipay in-app",
    "alipay-spot": "Alipay point of sale",
    "alipay-ppro": "Alipay (PPRO)",
    wechat: "WeChat Pay",
    "wechat-app": "WeChat Pay in-app",
    "wechat-barcode": "WeChat Pay point of sale",
    "wechat-qr": "WeChat Pay QR code",
  },
  displayStatus: {
    waiting: "Waiting for the shopper",
    expired: "Expired",
    failed: "Not paid",
    authorized: "Authorized",
    "partially-captured": "Partially captured",
    captured: "Captured",
    "partially-refunded": "Partially refunded",
    refunded: "Refunded",
    canceled: "Canceled",
    "auto-refunding": "Being refunded automatically",
    "auto-refunded": "Refunded automatically",
    held: "Held",
    differs: "Other amount",
  },
  operation: { capture: "Capture", release: "Release", refund: "Refund" },
  operationState: {
    started: "Running",
    unknown: "Outcome unknown",
    succeeded: "Done",
    refused: "Refused",
    overtaken: "Outcome never known",
  },
  problem: problemWords,
}
