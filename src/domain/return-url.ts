import { parseUrl } from "../paygate/parse-url"

/**
 * Where the shopper lands after the gateway: the browser's choice if its origin is exactly one of the shop's, else the
 * shop's first storefront. A foreign address is ignored, not refused, because core repeats old session data on its own.
 * @param wanted absolute URL from the browser's session data, untrusted
 * @param storefrontUrls configured addresses; each may carry a path, which is then the default landing page
 */
export function chooseReturnUrl(wanted: unknown, storefrontUrls: readonly string[]): string {
  const [first] = storefrontUrls
  if (first === undefined) {
    throw new Error("storefrontUrls is empty")
  }
  const url = typeof wanted === "string" ? parseHttpUrl(wanted) : undefined
  const known = url && storefrontUrls.some((storefront) => new URL(storefront).origin === url.origin)
  if (!url || !known) {
    return new URL(first).href
  }
  return url.href
}

/**
 * The landing address with the attempt's token and what is known so far; the storefront asks for the current status.
 * Both are in the query, before a `#`, so that a router that keeps its routes behind it still works.
 */
export function returnTarget(returnUrl: string, token: string, outcome: ReturnOutcome): string {
  const url = new URL(returnUrl)
  url.searchParams.set("paygate", token)
  url.searchParams.set("outcome", outcome)
  return url.href
}

/** What the storefront may say first; `checking` until the shop knows. */
export type ReturnOutcome = "paid" | "failed" | "checking"

function parseHttpUrl(text: string): URL | undefined {
  const url = text.length > 2000 ? undefined : parseUrl(text)
  if (url === undefined) {
    return undefined
  }
  const plain = url.username === "" && url.password === ""
  return plain && (url.protocol === "https:" || url.protocol === "http:") ? url : undefined
}
