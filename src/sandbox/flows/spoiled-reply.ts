import type { OpenAccount } from "../accounts"
import { assertNever } from "../assert-never"
import type { Message } from "../envelope/seal-message"
import { writeMessage } from "../envelope/spoil"
import type { Fault } from "../faults"
import type { Reply } from "../gateway"
import { brokenPage } from "../pages/broken-page"

const SLOW = 3_000

/** Writes a server answer, made wrong in the way a fault asks for. `clear` is Plain and Custom behind it. */
export function spoiledReply(
  fault: Fault | undefined,
  answer: Message,
  account: OpenAccount,
  clear = "",
): Reply {
  const text = (body: string): Reply => ({ kind: "text", body: body && body + clear })
  const kind = fault?.kind
  switch (kind) {
    case undefined:
    case "refuse":
    case "notify-lost":
    case "notify-duplicate":
    case "notify-late":
      return text(writeMessage(answer, account))
    case "time-out-before":
    case "time-out-after":
      return { kind: "hang" }
    case "html":
      return { kind: "page", status: 200, html: brokenPage() }
    case "http-500":
      return { kind: "page", status: 500, html: brokenPage() }
    case "slow":
      return { ...text(writeMessage(answer, account)), delayMs: fault?.delayMs ?? SLOW }
    case "empty":
    case "clear-text":
    case "truncated":
    case "wrong-mac":
    case "wrong-mid":
      return text(writeMessage(answer, account, kind))
    default:
      return assertNever(kind)
  }
}
