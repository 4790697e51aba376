import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { readBody } from "../../read-body"
import { refuseUnreadable } from "../../refuse-unreadable"
import { validateBody } from "../../requests/validate-body"

/** Concurrent uploads per process that exceed Medusa's own limit of 100 kB; each may be 20 MB of objects. */
const mostUploads = 2
/** In milliseconds; long enough for a legitimate user on a slow connection. */
export const uploadDeadline = 60_000
let uploads = 0

/**
 * How a route accepts a JSON body of more than 100 kB. Medusa parses bodies before it authenticates, so anybody could make it
 * parse one this large. Here the body is only read after login and role have been checked.
 */
export function largeBody(mostBytes: number, schema: z.ZodType) {
  return {
    bodyParser: false as const,
    middlewares: [oneOfFewUploads, readJson(mostBytes), refuseUnreadable, validateBody(schema)],
  }
}

/** Accepts a few uploads at a time; further ones are told to retry shortly. */
export function oneOfFewUploads(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (uploads >= mostUploads) {
    res.status(429).set({ "Retry-After": "5", Connection: "close" }).json({
      type: "not_allowed",
      code: "uploads-busy",
      message: "Other files are being taken in. Try again in a moment.",
    })
    return
  }
  uploads += 1
  res.once("close", () => (uploads -= 1))
  next()
}

/** Reads a body that is JSON by its content type, see `refuseForms`. */
function readJson(mostBytes: number) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const refuse = (status: number, message: string) =>
      void res.status(status).set("Connection", "close").json({ type: "invalid_data", message })
    if ((req.headers["content-encoding"] ?? "identity") !== "identity") {
      return refuse(415, "Send the body uncompressed.")
    }
    const body = await readBody(req, mostBytes, uploadDeadline)
    switch (body) {
      case "too-large":
        return refuse(413, `The body is larger than ${mostBytes / 1_048_576} MB.`)
      case "too-slow":
        return refuse(408, `The body did not arrive within ${uploadDeadline / 1_000} seconds.`)
      case "aborted":
        return
    }
    const parsed = parse(body)
    if (parsed === undefined) {
      return refuse(400, "The body is not a JSON object.")
    }
    req.body = parsed
    next()
  }
}

function parse(body: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"))
    return typeof value === "object" && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
