/**
 * A parameter of the media type in a request's Accept header. Medusa's js-sdk only keeps a refusal's status and `message`; a
 * client that sends this parameter gets the whole response, as JSON, in place of the message.
 */
export const REFUSAL_IN_MESSAGE = "refusal=in-message"

/** A refusal's response, with the whole response inside its message. */
export function inMessage(answer: object): { readonly message: string } {
  return { ...answer, message: JSON.stringify(answer) }
}

/** The response inside a message; undefined if it is an ordinary message, for example from a proxy. */
export function answerIn(message: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const answer: unknown = JSON.parse(message)
    return typeof answer === "object" && answer !== null && !Array.isArray(answer)
      ? (answer as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}
