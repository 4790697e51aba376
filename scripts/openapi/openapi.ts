import type { JsonSchema, OpenApiSources, RouteSource } from "./sources.cjs"

const mediaType = "application/json"

/** `docs/openapi.json`: OpenAPI 3.1, whose schemas are JSON Schema, as zod generates it. */
export function openApi({ routes, refusalStatuses, version }: OpenApiSources): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const [route, source] of Object.entries(routes)) {
    const [method = "", address = ""] = route.split(" ")
    const path = address.replaceAll(/:(\w+)/g, "{$1}")
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(method, address, source) }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "medusa-payment-paygate",
      version,
      description:
        "The routes of the plugin, beside Medusa's own. Made by `npm run docs:openapi` from the schemas that check the requests.",
    },
    paths,
    components: {
      schemas: { Refusal: refusal },
      responses: Object.fromEntries(
        Object.entries(refusalStatuses).map(([status, description]) => [status, refused(description)]),
      ),
      securitySchemes: {
        admin: {
          type: "http",
          scheme: "bearer",
          description: "A user's token; a session or a secret API key serves, too",
        },
        storefront: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
      },
    },
  }
}

function operation(method: string, address: string, source: RouteSource): object {
  const isAdmin = address.startsWith("/admin/")
  const parameters = [...pathParameters(address), ...queryParameters(source.query)]
  return {
    summary: source.summary,
    operationId: operationId(method, address),
    tags: [address.split("/")[3]],
    security: [isAdmin ? { admin: [] } : { storefront: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(source.body && { requestBody: requestBody(source.body) }),
    responses: {
      [source.status]: { description: source.summary, content: answer(source.answers) },
      ...Object.fromEntries(
        source.refusals.map((status) => [status, { $ref: `#/components/responses/${status}` }]),
      ),
    },
  }
}

function operationId(method: string, address: string): string {
  const words = address.split(/[^A-Za-z]+/).filter((word) => word !== "" && word !== "paygate")
  return [method.toLowerCase(), ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("")
}

function pathParameters(address: string): object[] {
  return [...address.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))
}

function queryParameters(query: JsonSchema | undefined): object[] {
  return Object.entries(query?.properties ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: query?.required?.includes(name) ?? false,
    // A range is written with its bounds in brackets: created_at[$gte]=2026-11-01.
    ...(schema.type === "object" && { style: "deepObject", explode: true }),
    schema,
  }))
}

function requestBody(body: JsonSchema | "bytes"): object {
  return body === "bytes"
    ? {
        required: true,
        content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
      }
    : { required: (body.required ?? []).length > 0, content: { [mediaType]: { schema: body } } }
}

function answer(answers: RouteSource["answers"]): object {
  return typeof answers === "string"
    ? { [answers]: { schema: { type: "string" } } }
    : {
        [mediaType]: {
          schema: { type: "object", properties: Object.fromEntries(answers.map((name) => [name, {}])) },
        },
      }
}

function refused(description: string): object {
  return { description, content: { [mediaType]: { schema: { $ref: "#/components/schemas/Refusal" } } } }
}

const refusal = {
  type: "object",
  required: ["message"],
  properties: {
    type: {
      type: "string",
      description: "not_found, invalid_data or not_allowed, or a word of Medusa's; missing with 401",
    },
    code: { type: "string", description: "Stable: scripts and translations go by it" },
    message: { type: "string", description: "What to do, for people" },
    refusal: {
      type: "object",
      description: "The same as facts: a stable `reason` and the values of its sentence",
    },
    fields: {
      type: "array",
      description: "The fields to put right",
      items: {
        type: "object",
        properties: { field: { type: "string" }, problem: { type: "string" }, message: { type: "string" } },
      },
    },
    file_fault: { type: "object", description: "What makes a whole file unreadable" },
  },
}
