import { scrub } from "../../paygate/wire"

/** The same value with every text in it made fit for strangers: addresses, keys and long hex become `***`. */
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
