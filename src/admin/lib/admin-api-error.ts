import type { RefusalFacts } from "../../contracts/refusal-facts"
import { answerIn } from "../../contracts/refusal-in-message"

/** The browser has no connection, so that nothing was sent. */
export class OfflineError extends Error {}

/** Something answered that is no server of the shop: the page of a proxy, for example. */
export class UnreadableAnswerError extends Error {}

/** What Medusa says when it met an error that it has no words for. */
const brokenOff = "An unknown error occurred."

/** An admin route said no, or something in between did. */
export class AdminApiError extends Error {
  constructor(
    /** In the server's own words, which are English; undefined when it gave none. */
    readonly said: string | undefined,
    readonly status: number,
    /** The whole answer, as far as it reached us: a stable `code`, the `fields` to put right. */
    readonly answer: Readonly<Record<string, unknown>> = {},
  ) {
    super(said ?? `HTTP ${status}`)
  }

  /** The stable code of the refusal. */
  get code(): string | undefined {
    const { code } = this.answer
    return typeof code === "string" ? code : undefined
  }

  /** Whether Medusa refused because of the user's role; a firewall in between answers 403, too. */
  get isForbidden(): boolean {
    return this.answer["type"] === "forbidden"
  }

  /** Whether Medusa met an error that it had no words for. */
  get isBrokenOff(): boolean {
    return this.status >= 500 && this.said === brokenOff
  }

  /** Why a step with a payment was refused. */
  get refusal(): RefusalFacts | undefined {
    return this.answer["refusal"] as RefusalFacts | undefined
  }
}

/** Reads a refusal from all that Medusa's client keeps of one; see `refusal-in-message`. */
export function refusedWith({
  message,
  statusText,
  status,
}: {
  readonly message: string
  readonly statusText: string | undefined
  readonly status: number | undefined
}): AdminApiError {
  const answer = answerIn(message)
  const said = answer === undefined ? message : answer["message"]
  // The client puts the status's own words where an answer brought none, and those say nothing.
  const isSaid = typeof said === "string" && said !== "" && said !== statusText
  return new AdminApiError(isSaid ? said : undefined, status ?? 0, answer)
}
