import type { IncomingMessage } from "node:http"

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

/** The simulator's own pages and API; everything else is the gateway that a shop, a browser or a phone talks to. */
export function isOwnPage(path: string): boolean {
  return path === "/" || /^\/sandbox\/(api|batch|payments)(\/|$)/.test(path)
}

/**
 * Why a request may not use them: it came by a name that is not loopback, so that no page on the web can reach them by a
 * name of its own that leads here; or from a page of another origin.
 */
export function foreignness({ headers }: Pick<IncomingMessage, "headers">): string | undefined {
  const host = headers.host ?? ""
  if (!LOOPBACK.test(host.replace(/:\d+$/, ""))) return `the Host ${host || "nobody"} is no loopback name`
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${host}`) return `the Origin ${origin} is another page's`
  return undefined
}
