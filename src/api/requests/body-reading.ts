import { z } from "@medusajs/framework/zod"

import type { RouteRequest } from "./route-request"

/** In bytes: up to here Medusa may parse a body before anybody has logged in. */
const harmless = 256 * 1024

/** How a route takes the body of a request. */
export type BodyReading =
  | { readonly kind: "none" }
  /** Parsed by Medusa, up to its own limit of 100 kB or `largest` bytes. */
  | { readonly kind: "parsed"; readonly schema: z.ZodType; readonly largest?: number }
  /** Large JSON, read only after login and role were checked; at most `largest` bytes. */
  | { readonly kind: "large"; readonly schema: z.ZodType; readonly largest: number }
  /** The route reads it piece by piece. */
  | { readonly kind: "stream" }

/** @param method of HTTP; without a schema the body has to be empty */
export function bodyReadingOf(method: string, { body, largest }: RouteRequest): BodyReading {
  if (method !== "POST") {
    return { kind: "none" }
  }
  if (body === "bytes") {
    return { kind: "stream" }
  }
  const schema = body ?? z.strictObject({})
  return largest !== undefined && largest > harmless
    ? { kind: "large", schema, largest }
    : { kind: "parsed", schema, ...(largest !== undefined && { largest }) }
}
