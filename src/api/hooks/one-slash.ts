import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * The paths of our hooks, with as many slashes as a sloppy proxy makes of one. Of no length, so that Express leaves the
 * whole path to what runs there.
 */
export const hookPaths = /^(?=\/+hooks\/+paygate(?:\/|$))/i

/**
 * Makes one slash of several in a path. For the hooks only: they are open to everybody, while core asks who somebody is by
 * the path as it was sent.
 */
export function oneSlash(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const at = req.url.indexOf("?")
  const path = at < 0 ? req.url : req.url.slice(0, at)
  const query = at < 0 ? "" : req.url.slice(at)
  req.url = path.replace(/\/{2,}/g, "/") + query
  next()
}
