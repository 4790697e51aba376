import type { RouteRequest } from "./route-request"

/**
 * What the route at an address accepts; undefined if there is no such route. A literal segment takes precedence over a
 * parameter: `/batches/preview` is not a batch.
 */
export function requestOf(
  requests: Readonly<Record<string, RouteRequest>>,
  method: string,
  path: string,
): RouteRequest | undefined {
  const wanted = [method === "HEAD" ? "GET" : method, ...partsOf(path)]
  const [best] = Object.entries(requests)
    .map(([route, request]) => {
      const [verb = "", address = ""] = route.split(" ")
      return { parts: [verb, ...partsOf(address)], request }
    })
    .filter(
      ({ parts }) => parts.length === wanted.length && parts.every((part, at) => fits(part, wanted[at])),
    )
    .sort((one, other) => parameters(one.parts) - parameters(other.parts))
  return best?.request
}

const partsOf = (path: string) => path.split("/").filter((part) => part !== "")

/** Express matches literal segments case-insensitively. */
const fits = (part: string, written: string | undefined) =>
  part.startsWith(":") || part.toLowerCase() === written?.toLowerCase()

const parameters = (parts: readonly string[]) => parts.filter((part) => part.startsWith(":")).length
