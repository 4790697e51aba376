import { assertNever } from "../../paygate/wire/assert-never"
import type { OpenAccount } from "../accounts"
import type { Message } from "../envelope/seal-message"
import { spoilingOf, writeMessage } from "../envelope/spoil"
import type { Plan } from "../faults/plan"
import type { Reply } from "../gateway"
import { brokenPage } from "../pages/broken-page"

/** The remaining delay; work done `at-end` has already waited. */
const restOf = (plan: Plan | undefined): number => (plan && plan.executes !== "at-end" ? plan.delayMs : 0)

/** Writes a server answer, spoiled if the plan asks for it. `clear` is Plain and Custom after it. */
export function answerReply(
  plan: Plan | undefined,
  message: Message,
  account: OpenAccount,
  clear = "",
): Reply {
  const body = writeMessage(message, account, spoilingOf(plan?.answer))
  return screenReply(plan, { kind: "text", body: body && body + clear })
}

/** A page, a redirect or a text, or what replaces it by a fault. */
export function screenReply(plan: Plan | undefined, reply: Reply): Reply {
  const delayMs = restOf(plan)
  const answer = plan?.answer
  switch (answer) {
    case "time-out":
      return { kind: "hang" }
    case "cut":
      return { kind: "cut", delayMs }
    case "html":
      return { kind: "page", status: 200, html: brokenPage(), delayMs }
    case "http-500":
      return { kind: "page", status: 500, html: brokenPage(), delayMs }
    case "empty":
      return reply.kind === "page" ? { kind: "page", status: 200, html: "", delayMs } : { ...reply, delayMs }
    // The other kinds spoil an encrypted message, which a page does not have.
    case undefined:
    case "slow":
    case "clear-text":
    case "truncated":
    case "wrong-mac":
    case "wrong-mid":
    case "wrong-merchant-id":
    case "len-in-characters":
    case "len-with-padding":
    case "previous-keys":
      return { ...reply, delayMs: (reply.delayMs ?? 0) + delayMs }
    default:
      return assertNever(answer)
  }
}
