import type { RefusalFacts } from "../../contracts/refusal-facts"
import { answerIn } from "../../contracts/refusal-in-message"

/** The browser is offline, so nothing was sent. */
export class OfflineError extends Error {}

/** The response did not come from the shop's server but, for example, from a proxy. */
export class UnreadableAnswerError extends Error {}

/** Medusa's message for an error it does not expect. */
const brokenOff = "An unknown error occurred."

/** An admin route refused the request, or something in between did. */
export class AdminApiError extends Error {
  constructor(
    /** The server's message, in English; undefined when it gave none. */
    readonly said: string | undefined,
    readonly status: number,
    /** The response body, as far as it was read: a stable `code`, the `fields` to correct. */
    readonly answer: Readonly<Record<string, unknown>> = {},
  ) {
    super(said ?? `HTTP ${status}`)
  }

  /** The stable code of the refusal. */
  get code(): string | undefined {
    const { code } = this.answer
    return typeof code === "string" ? code : undefined
  }

  /** Whether Medusa refused because of the user's role; a firewall in between answers 403 too. */
  get isForbidden(): boolean {
    return this.answer["type"] === "forbidden"
  }

  /** Whether Medusa failed with an error it did not expect. */
  get isBrokenOff(): boolean {
    return this.status >= 500 && this.said === brokenOff
  }

  /** Why an operation on a payment was refused. */
  get refusal(): RefusalFacts | undefined {
    return this.answer["refusal"] as RefusalFacts | undefined
  }
}

/** Builds the error from what Medusa's client keeps of a refused request; see `refusal-in-message`. */
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
  // Without a message in the response the client uses the status text, which explains nothing.
  const isSaid = typeof said === "string" && said !== "" && said !== statusText
  return new AdminApiError(isSaid ? said : undefined, status ?? 0, answer)
}
