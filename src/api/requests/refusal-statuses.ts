import { type AdminRoute, routePermissions } from "../../contracts/route-permissions"

import { type BodyReading, bodyReadingOf } from "./body-reading"
import type { RouteRequest } from "./route-request"

/** Every status with which a JSON route of ours, or Medusa before it, refuses a request, and what it means. */
export const refusalStatuses = {
  400: "What was sent cannot be taken, or the request cannot be served",
  401: "Nobody is signed in",
  403: "The role of the caller does not allow it",
  404: "What the request names does not exist",
  408: "The body did not arrive in time: a minute, and for a streamed file a second more for every 64 kB",
  413: "The body is larger than the route takes",
  415: "The body is of another kind than the route takes, or encoded in a way that it does not read",
  429: "The route is called too often, or other files are being taken in; Retry-After tells when to try again",
} as const

export type RefusalStatus = keyof typeof refusalStatuses

/** What follows from how the body is read. */
const byBody: Readonly<Record<BodyReading["kind"], readonly RefusalStatus[]>> = {
  none: [],
  parsed: [413, 415],
  large: [408, 413, 415, 429],
  stream: [408, 415, 429],
}

/** The statuses with which a route, such as `GET /admin/paygate/orders/:id`, can refuse a request; in ascending order. */
export function refusalStatusesOf(route: string, request: RouteRequest): RefusalStatus[] {
  const [method = "", address = ""] = route.split(" ")
  const needed: readonly string[] | undefined = routePermissions[route as AdminRoute]
  const statuses = new Set<RefusalStatus>([
    400,
    ...(needed ? [401 as const] : []),
    ...(needed && needed.length > 0 ? [403 as const] : []),
    // Of a token a stranger is told the same, whether it is known or not; a Code is no id.
    ...(/:\w*id\b/.test(address) ? [404 as const] : []),
    ...byBody[bodyReadingOf(method, request).kind],
    ...(request.alsoRefuses ?? []),
  ])
  return [...statuses].sort((one, other) => one - other)
}
