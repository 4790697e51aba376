import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { toMedusaError } from "../refusals/medusa-error"
import { readInput } from "../use-cases/read-input"

import { largeBody, oneOfFewUploads } from "./admin/paygate/large-body"
import { refuseForms } from "./admin/paygate/refuse-forms"
import { bodyReadingOf } from "./requests/body-reading"
import { requestOf } from "./requests/request-of"
import type { RouteRequest } from "./requests/route-request"
import { validateBody } from "./requests/validate-body"
import { requests } from "./route-requests"

const nothing = z.strictObject({})

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
  ...Object.entries(requests).flatMap(([route, request]) => readsBody(route, request)),
]

function readsBody(route: string, request: RouteRequest): MiddlewareRoute[] {
  const [method = "", matcher = ""] = route.split(" ")
  const checked = { matcher, methods: ["POST" as const] }
  const body = bodyReadingOf(method, request)
  switch (body.kind) {
    case "none":
      return []
    case "stream":
      return [{ ...checked, bodyParser: false, middlewares: [oneOfFewUploads] }]
    case "large":
      return [{ ...checked, ...largeBody(body.largest, body.schema) }]
    case "parsed": {
      const middlewares = [validateBody(body.schema)]
      const limit = body.largest === undefined ? {} : { bodyParser: { sizeLimit: body.largest } }
      return [{ ...checked, ...limit, middlewares }]
    }
  }
}

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
