import type { z } from "zod"

import type { EndpointId } from "./endpoint-id"

interface EndpointFacts<Request extends z.ZodObject, Answer extends z.ZodObject> {
  readonly id: EndpointId
  /** File name at the gateway; an account may override it. */
  readonly file: string
  /** The table that the schemas follow, for error messages. */
  readonly document: string
  /** The caller's parameters, with the table's names. */
  readonly request: Request
  /** Parameters of the table that the client adds itself. */
  readonly addedByClient: readonly string[]
  /** The result: in the answer's body, or by redirect and notification after a form. */
  readonly answer: Answer
}

/** The shopper's browser is sent to the gateway with the encrypted request. */
export interface FormEndpoint<
  Request extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodObject = z.ZodObject,
> extends EndpointFacts<Request, Answer> {
  readonly kind: "form"
}

/** The shop's server makes the call and gets the answer directly. */
export interface ServerEndpoint<
  Request extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodObject = z.ZodObject,
> extends EndpointFacts<Request, Answer> {
  readonly kind: "server"
  /** Actions move money and can be simulated; inquiries only read. */
  readonly purpose: "action" | "inquiry"
  /** What is later sent to URLNotify, where the documents list it. */
  readonly notice?: z.ZodObject
}

export type GatewayEndpoint<
  Request extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodObject = z.ZodObject,
> = FormEndpoint<Request, Answer> | ServerEndpoint<Request, Answer>

/** Builds a form endpoint with the exact types of its schemas. */
export function formEndpoint<Request extends z.ZodObject, Answer extends z.ZodObject>(
  facts: Omit<FormEndpoint<Request, Answer>, "kind" | "addedByClient">,
): FormEndpoint<Request, Answer> {
  return { ...facts, kind: "form", addedByClient: ["MerchantID", "MAC", "Response"] }
}

/**
 * Builds a server endpoint with the exact types of its schemas. Some tables also have a Response row (`asksEncryption`),
 * although their answer is in the body.
 */
export function serverEndpoint<Request extends z.ZodObject, Answer extends z.ZodObject>(
  facts: Omit<ServerEndpoint<Request, Answer>, "kind" | "addedByClient">,
  { asksEncryption = false } = {},
): ServerEndpoint<Request, Answer> {
  const addedByClient = asksEncryption ? ["MerchantID", "MAC", "Response"] : ["MerchantID", "MAC"]
  return { ...facts, kind: "server", addedByClient }
}

/**
 * Whether the notice about a payment opened by this endpoint carries a MAC. Alipay's in-app payment is the only one whose
 * table has none; where there is no table (WeChat's QR code in server mode) a MAC is expected (protocol notes 5.2).
 */
export function expectsNoticeMac(endpoint: GatewayEndpoint): boolean {
  const notice = endpoint.kind === "form" ? endpoint.answer : endpoint.notice
  return notice === undefined || "MAC" in notice.shape
}
