import type { z } from "@medusajs/framework/zod"

import type { RefusalStatus } from "./refusal-statuses"

/** What a route accepts and returns. The middlewares validate by it, and docs/openapi.json is generated from it. */
export interface RouteRequest {
  /** What the route does, in one sentence. */
  readonly summary: string
  /** If absent, the route has no parameters: an unknown parameter is refused on every route. */
  readonly query?: z.ZodObject
  /** JSON; no content if absent. `bytes`: the route reads the stream itself. */
  readonly body?: z.ZodType | "bytes"
  /** Maximum size in bytes of a JSON body that may exceed Medusa's own limit of 100 kB. */
  readonly largest?: number
  /** Status on success; 200 if absent. */
  readonly status?: 201 | 202
  /** Statuses it refuses with besides those that follow from its address and its body. */
  readonly alsoRefuses?: readonly RefusalStatus[]
  /** The names in the JSON response, or the media type of the download. */
  readonly answers: readonly string[] | `${string}/${string}`
}

/** The names in a list's response besides its entries. */
export const listed = ["count", "limit", "offset"]
export const countedList = [...listed, "count_is_minimum"]
