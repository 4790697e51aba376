import { readFileSync } from "node:fs"
import { join } from "node:path"

import { routePermissions } from "../../src/contracts/route-permissions"

import { openApi } from "./openapi"
import { openApiSources } from "./sources.cjs"

const page = JSON.parse(JSON.stringify(openApi(openApiSources))) as {
  paths: Record<string, Record<string, Record<string, unknown>>>
  components: { responses: Record<string, unknown> }
}
const routes = Object.keys(openApiSources.routes)

describe("docs/openapi.json", () => {
  it("is up to date; `npm run docs:openapi` makes it so", () => {
    expect(JSON.parse(readFileSync(join(__dirname, "../../docs/openapi.json"), "utf8"))).toEqual(page)
  })

  it("has every route of the admin, and no other", () => {
    const admin = routes.filter((route) => route.includes(" /admin/"))
    expect(admin.sort()).toEqual(Object.keys(routePermissions).sort())
  })

  it("has every operation under an id of its own, with a summary", () => {
    const operations = Object.values(page.paths).flatMap((methods) => Object.values(methods))
    expect(operations).toHaveLength(routes.length)
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    expect(operations.filter(({ summary }) => typeof summary !== "string" || summary === "")).toEqual([])
  })

  it("tells what a refund takes, as the route checks it", () => {
    expect(page.paths["/admin/paygate/payments/{id}/refund"]!["post"]).toMatchObject({
      parameters: [{ name: "id", in: "path", required: true }],
      requestBody: {
        content: {
          "application/json": {
            schema: {
              type: "object",
              additionalProperties: false,
              properties: {
                amount: { type: "number", exclusiveMinimum: 0 },
                request_key: { type: "string", pattern: "^[A-Za-z0-9_-]{8,100}$" },
              },
            },
          },
        },
      },
    })
  })

  it("tells how the filters of payments are written", () => {
    expect(page.paths["/admin/paygate/attempts/export"]!["get"]!["parameters"]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: "state",
          schema: expect.objectContaining({
            type: "array",
            items: expect.objectContaining({ type: "string" }),
          }),
        }),
        expect.objectContaining({
          name: "amount",
          style: "deepObject",
          schema: expect.objectContaining({
            properties: { $gte: expect.anything(), $lte: expect.anything() },
          }),
        }),
      ]),
    )
  })

  it("tells every status that a route refuses with, and explains each in one place", () => {
    const { responses } = page.paths["/admin/paygate/batches"]!["post"]!
    expect(Object.keys(responses as object)).toEqual(["201", "400", "401", "403", "408", "413", "415", "429"])
    for (const status of new Set(Object.values(openApiSources.routes).flatMap(({ refusals }) => refusals))) {
      expect(page.components.responses[status]).toMatchObject({
        description: expect.stringMatching(/^[A-Z]/),
      })
    }
  })

  it("pages every list alike", () => {
    const lists = Object.entries(openApiSources.routes).filter(([, { answers }]) =>
      answers.includes("offset"),
    )
    expect(lists.length).toBeGreaterThan(8)
    for (const [route, { query, answers }] of lists) {
      expect([route, answers]).toEqual([route, expect.arrayContaining(["count", "limit", "offset"])])
      expect([route, query?.properties]).toMatchObject([
        route,
        { limit: { default: 20, minimum: 1, maximum: 100 }, offset: { default: 0, minimum: 0 } },
      ])
    }
  })
})
