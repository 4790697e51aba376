import type { z } from "zod"

import type { OperationId } from "./operation-id"

interface OperationFacts<Request extends z.ZodObject, Answer extends z.ZodObject> {
  readonly id: OperationId
  /** File name at the gateway; an account may override it. */
  readonly file: string
  /** The table the schemas follow, for error messages. */
  readonly document: string
  /** Parameters of the caller, under the names of the table. */
  readonly request: Request
  /** Parameters of the table that the client adds by itself. */
  readonly addedByClient: readonly string[]
  /** What comes back: in the answer's body, or by redirect and notification after a form. */
  readonly answer: Answer
}

/** The shopper's browser goes there with the sealed request. */
export interface FormOperation<
  Request extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodObject = z.ZodObject,
> extends OperationFacts<Request, Answer> {
  readonly kind: "form"
}

/** The shop's own server calls and gets its answer at once. */
export interface ServerOperation<
  Request extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodObject = z.ZodObject,
> extends OperationFacts<Request, Answer> {
  readonly kind: "server"
  /** Actions move money and can be simulated; inquiries only ask. */
  readonly purpose: "action" | "inquiry"
  /** What comes to URLNotify later, where the documents list it. */
  readonly notice?: z.ZodObject
}

export type Operation<Request extends z.ZodObject = z.ZodObject, Answer extends z.ZodObject = z.ZodObject> =
  FormOperation<Request, Answer> | ServerOperation<Request, Answer>

/** A form operation with the exact types of its schemas. */
export function formOperation<Request extends z.ZodObject, Answer extends z.ZodObject>(
  facts: Omit<FormOperation<Request, Answer>, "kind" | "addedByClient">,
): FormOperation<Request, Answer> {
  return { ...facts, kind: "form", addedByClient: ["MerchantID", "MAC", "Response"] }
}

/**
 * A server operation with the exact types of its schemas. Some tables have a Response row too (`asksEncryption`),
 * though their answer comes in the body.
 */
export function serverOperation<Request extends z.ZodObject, Answer extends z.ZodObject>(
  facts: Omit<ServerOperation<Request, Answer>, "kind" | "addedByClient">,
  { asksEncryption = false } = {},
): ServerOperation<Request, Answer> {
  const addedByClient = asksEncryption ? ["MerchantID", "MAC", "Response"] : ["MerchantID", "MAC"]
  return { ...facts, kind: "server", addedByClient }
}
