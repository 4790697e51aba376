import type { ClearFields } from "../envelope/read-request"

/** The unencrypted fields of a call, with names in any case; the body takes precedence over the query. */
export function readFields(query: URLSearchParams, body: URLSearchParams): ClearFields {
  const fields = new Map<string, string>()
  for (const [name, value] of [...query, ...body]) fields.set(name.toLowerCase(), value)
  return {
    merchantId: fields.get("merchantid"),
    len: fields.get("len"),
    data: fields.get("data"),
    language: fields.get("language"),
    payId: fields.get("payid"),
  }
}
