import type { IncomingMessage } from "node:http"

import { largestNotice } from "../../../domain/notice-size"
import { readBody, type Unread } from "../../read-body"

import { formPairs } from "./form-pairs"

export type FieldsReading =
  | { readonly kind: "fields"; readonly fields: Record<string, string> }
  | { readonly kind: Unread | "too-many-pairs" }

/**
 * Reads the pairs of a message from the gateway: the query of a GET or the body of a POST, whatever its content type. If a name
 * is repeated the first one counts. Latin-1, because that is what the platform declares; the envelope itself is ASCII.
 */
export async function readFields(request: IncomingMessage): Promise<FieldsReading> {
  const query = formPairs(queryOf(request.url ?? ""))
  if (query === undefined) {
    return { kind: "too-many-pairs" }
  }
  if (request.method !== "POST") {
    return { kind: "fields", fields: query }
  }
  const body = await readBody(request, largestNotice)
  if (typeof body === "string") {
    return { kind: body }
  }
  const pairs = formPairs(body.toString("latin1"))
  return pairs === undefined ? { kind: "too-many-pairs" } : { kind: "fields", fields: { ...query, ...pairs } }
}

function queryOf(url: string): string {
  const at = url.indexOf("?")
  return at < 0 ? "" : url.slice(at + 1)
}
