import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { toMedusaError } from "../use-cases/medusa-error"
import { readInput } from "../use-cases/read-input"

import { largeBody, oneOfFewUploads } from "./admin/paygate/large-body"
import { refuseForms } from "./admin/paygate/refuse-forms"
import { requestOf } from "./requests/request-of"
import { validateBody } from "./requests/validate-body"
import { requests } from "./route-requests"

const nothing = z.strictObject({})

/** Up to this many bytes, Medusa may parse a body before anybody has logged in. */
const harmless = 256 * 1024

/**
 * Refuses forms, and unknown parameters in a route's query and body. Attached to each route's own path, so that a caller without
 * permission is refused for that reason first.
 */
export const requestChecks: MiddlewareRoute[] = [
  ...Object.keys(requests).map((route) => {
    const [method = "", matcher = ""] = route.split(" ")
    return { matcher, methods: [method as "GET" | "POST" | "DELETE"], middlewares: [checkQuery] }
  }),
  ...Object.entries(requests)
    .filter(([route]) => route.startsWith("POST /admin/"))
    .map(([route, { body }]): MiddlewareRoute => {
      const matcher = route.replace("POST ", "")
      return { matcher, methods: ["POST"], middlewares: [refuseForms(body === "bytes" ? "bytes" : "json")] }
    }),
  ...Object.entries(requests).flatMap(([route, { body = nothing, largest }]): MiddlewareRoute[] => {
    const [method = "", matcher = ""] = route.split(" ")
    if (method !== "POST") {
      return []
    }
    const checked = { matcher, methods: ["POST" as const] }
    if (body === "bytes") {
      return [{ ...checked, bodyParser: false, middlewares: [oneOfFewUploads] }]
    }
    if (largest === undefined) {
      return [{ ...checked, middlewares: [validateBody(body)] }]
    }
    return largest > harmless
      ? [{ ...checked, ...largeBody(largest, body) }]
      : [{ ...checked, bodyParser: { sizeLimit: largest }, middlewares: [validateBody(body)] }]
  }),
]

/** A matcher with a parameter also matches `/batches/preview`, so look up the route that will actually respond. */
function checkQuery(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const request = requestOf(requests, req.method, req.baseUrl + req.path)
  try {
    if (request) {
      readInput(request.query ?? nothing, req.query)
    }
    next()
  } catch (error) {
    next(toMedusaError(error))
  }
}
