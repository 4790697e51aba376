import type { z } from "@medusajs/framework/zod"

/** What a route takes and answers: the middlewares check by it, and docs/openapi.json is made of it. */
export interface RouteRequest {
  /** What it does, in a sentence. */
  readonly summary: string
  /** None at all when absent: an unknown parameter is refused on every route. */
  readonly query?: z.ZodObject
  /** JSON; no content when absent. `bytes`: the route reads the stream itself. */
  readonly body?: z.ZodType | "bytes"
  /** A JSON body above Medusa's own limit of 100 kB; in bytes. */
  readonly largest?: number
  /** When it went well; 200 when absent. */
  readonly status?: 201 | 202
  /** The names in the JSON that it answers with, or the media type of what is downloaded. */
  readonly answers: readonly string[] | `${string}/${string}`
}

/** The names of a list's answer besides its entries. */
export const listed = ["count", "limit", "offset"]
export const countedList = [...listed, "count_is_minimum"]
