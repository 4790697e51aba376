import page from "../../../docs/openapi.json"

interface Page {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>
}

/** The statuses that docs/openapi.json names for a route such as `GET /admin/paygate/orders/:id`. */
export function documentedStatuses(route: string): number[] {
  const [method = "", address = ""] = route.split(" ")
  const operation = (page as Page).paths[address.replaceAll(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()]
  return Object.keys(operation?.responses ?? {}).map(Number)
}
