import type { ClearFields } from "../envelope/read-request"

/** The clear fields of a call, names in any case; the body wins over the query. */
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
