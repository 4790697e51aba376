import { adminRequests } from "../admin/paygate/requests"
import { storeRequests } from "../store/paygate/requests"

import type { RouteRequest } from "./route-request"

/** Every JSON route of ours, as `GET /admin/paygate/orders/:id`. */
export const requests: Readonly<Record<string, RouteRequest>> = { ...adminRequests, ...storeRequests }
