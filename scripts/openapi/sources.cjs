/** The facts of docs/openapi.json, taken from the schemas that check the requests. */
const { z } = require("zod")

const { version } = require("../../package.json")
const { refusalStatuses, refusalStatusesOf } = require("../../src/api/requests/refusal-statuses")
const { requests } = require("../../src/api/route-requests")

/** The schema of a caller's input: before defaults are added and strings are converted. */
function written(schema) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })
  return rest
}

const routes = Object.fromEntries(
  Object.entries(requests).map(([route, request]) => {
    const { query, body, summary, answers, status = 200 } = request
    return [
      route,
      {
        summary,
        answers,
        status,
        refusals: refusalStatusesOf(route, request),
        ...(query && { query: written(query) }),
        ...(body && { body: body === "bytes" ? body : written(body) }),
      },
    ]
  }),
)

module.exports = { openApiSources: { routes, refusalStatuses, version } }
