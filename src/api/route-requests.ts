import { adminRequests } from "./admin/paygate/requests"
import type { RouteRequest } from "./requests/route-request"
import { storeRequests } from "./store/paygate/requests"

/** All of our JSON routes, as `GET /admin/paygate/orders/:id`. */
export const requests: Readonly<Record<string, RouteRequest>> = { ...adminRequests, ...storeRequests }
