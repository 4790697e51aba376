/** Whether a host name or address is this machine itself. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase()
  return (
    host === "localhost" || host.endsWith(".localhost") || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host)
  )
}

/**
 * What is wrong with URLSuccess, URLFailure or URLNotify: they must be https on port 443 and carry no
 * parameters (both documents). Loopback addresses may be plain http on any port, so that a developer needs
 * no certificate.
 */
export function addressProblem(value: string): string | undefined {
  const url = parseUrl(value)
  if (url === undefined) return "is not a complete URL"
  if (value.includes("?")) return "must not contain parameters, use UserData"
  if (url.protocol !== "https:" && url.protocol !== "http:") return "must be an https address"
  if (isLoopback(url.hostname)) return undefined
  if (url.protocol !== "https:") return "must be an https address"
  if (url.port !== "") return `may be called on port 443 only, not ${url.port}`
  return undefined
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
