import type { IncomingMessage } from "node:http"

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

/** The simulator's own pages and API; everything else belongs to the gateway that a shop, a browser or a phone uses. */
export function isOwnPage(path: string): boolean {
  return path === "/" || /^\/sandbox\/(api|batch|payments)(\/|$)/.test(path)
}

/**
 * Why a request may not use them: its Host is not a loopback name, so that no web page can reach them through its own
 * name that resolves to this machine; or it comes from a page of another origin.
 */
export function whyForeign({ headers }: Pick<IncomingMessage, "headers">): string | undefined {
  const host = headers.host ?? ""
  if (!LOOPBACK.test(host.replace(/:\d+$/, ""))) return `the Host ${host || "(none)"} is not a loopback name`
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${host}`) return `the Origin ${origin} is another page's`
  return undefined
}
