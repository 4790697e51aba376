import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * The paths of our hooks, also with duplicate slashes, which some proxies produce. A lookahead of zero length, so that Express
 * leaves the whole path to the handlers.
 */
export const hookPaths = /^(?=\/+hooks\/+paygate(?:\/|$))/i

/**
 * Collapses duplicate slashes in a path. For the hooks only: they need no login, whereas Medusa authenticates by the path as it
 * was sent.
 */
export function oneSlash(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const at = req.url.indexOf("?")
  const path = at < 0 ? req.url : req.url.slice(0, at)
  const query = at < 0 ? "" : req.url.slice(at)
  req.url = path.replace(/\/{2,}/g, "/") + query
  next()
}
