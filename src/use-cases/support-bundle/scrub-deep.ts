import { scrub } from "../../paygate/wire"

/** The same value with addresses, keys and long hex in its texts replaced by `***`. */
export function scrubDeep(value: unknown): unknown {
  if (typeof value === "string") {
    return scrub(value)
  }
  if (Array.isArray(value)) {
    return value.map(scrubDeep)
  }
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, scrubDeep(part)]))
  }
  return value
}
