import type { IncomingMessage } from "node:http"

import { formPairs } from "./form-pairs"

/** A notice has about 1 kB; UserData, Custom and OrderDesc2 at their longest make about 9 kB of hex. */
const largestBody = 64 * 1024
const bodyDeadline = 10_000

export type FieldsReading =
  | { readonly kind: "fields"; readonly fields: Record<string, string> }
  | { readonly kind: "too-large" }
  | { readonly kind: "too-slow" }
  | { readonly kind: "aborted" }

/**
 * Reads the pairs of a message of the gateway: the query of a GET, the body of a POST, whatever its content type says.
 * The first of repeated names counts. Latin-1, because that is what the platform declares; the envelope itself is ASCII.
 */
export async function readFields(request: IncomingMessage): Promise<FieldsReading> {
  const query = new URL(request.url ?? "/", "http://any").search
  if (request.method !== "POST") {
    return { kind: "fields", fields: formPairs(query) }
  }
  const body = await readBody(request)
  return typeof body === "string"
    ? { kind: "fields", fields: { ...formPairs(query), ...formPairs(body) } }
    : body
}

function readBody(request: IncomingMessage): Promise<string | Exclude<FieldsReading, { kind: "fields" }>> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const deadline = setTimeout(() => end({ kind: "too-slow" }), bodyDeadline)
    const end = (result: string | Exclude<FieldsReading, { kind: "fields" }>) => {
      clearTimeout(deadline)
      request.removeAllListeners("data")
      resolve(result)
    }
    request.on("data", (chunk: Buffer) => {
      size += chunk.length
      if (size > largestBody) {
        request.resume()
        end({ kind: "too-large" })
        return
      }
      chunks.push(chunk)
    })
    request.on("end", () => end(Buffer.concat(chunks).toString("latin1")))
    request.on("error", () => end({ kind: "aborted" }))
    request.on("aborted", () => end({ kind: "aborted" }))
  })
}
