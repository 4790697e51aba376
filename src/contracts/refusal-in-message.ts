/**
 * A parameter of the media type that a request accepts. Medusa's js-sdk keeps nothing of a refusal but its status and its
 * `message`; who asks with this parameter gets the whole answer, as JSON, in the place of the message.
 */
export const REFUSAL_IN_MESSAGE = "refusal=in-message"

/** The answer of a refusal with all of itself in its message. */
export function inMessage(answer: object): { readonly message: string } {
  return { ...answer, message: JSON.stringify(answer) }
}

/** The answer that a message carries; undefined when it is just a message, of a proxy for example. */
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
