import { readFileSync } from "node:fs"
import { join } from "node:path"

import { requests } from "../route-requests"

import { refusalStatusesOf } from "./refusal-statuses"

const root = join(__dirname, "../../..")
const fileOf = (route: string) =>
  readFileSync(
    join(root, "src/api", `${route.split(" ")[1]!.replaceAll(/:(\w+)/g, "[$1]")}/route.ts`),
    "utf8",
  )

describe("the statuses with which a route refuses", () => {
  it.each([
    ["GET /admin/paygate/permissions", [400, 401]],
    ["GET /admin/paygate/batches", [400, 401, 403]],
    ["GET /admin/paygate/codes/:code", [400, 401, 403]],
    ["GET /admin/paygate/orders/:id", [400, 401, 403, 404]],
    ["POST /admin/paygate/payments/:id/refund", [400, 401, 403, 404, 413, 415]],
    ["POST /admin/paygate/batches", [400, 401, 403, 408, 413, 415, 429]],
    ["POST /admin/paygate/batches/:id/answer", [400, 401, 403, 404, 408, 415, 429]],
    ["POST /admin/paygate/wire", [400, 401, 403, 413, 415, 429]],
    ["GET /store/paygate/attempts/:token", [400]],
    ["POST /store/paygate/attempts/:token/cancel", [400, 413, 415]],
    ["GET /store/paygate/methods", [400, 404]],
  ])("%s: %j", (route, statuses) => {
    expect(refusalStatusesOf(route, requests[route]!)).toEqual(statuses)
  })

  it.each(Object.keys(requests))("%s has 429 if it counts its calls", (route) => {
    const counts = fileOf(route).includes("mayGoOn(")
    expect(requests[route]!.alsoRefuses?.includes(429) ?? false).toBe(counts)
  })
})
