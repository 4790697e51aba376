/**
 * The strictest content policy a shop can have: only named sources, styles only from files, and no text turned into
 * markup or script. The demo uses it, so every browser story proves that the kit works under it.
 * @param servers addresses the pages fetch from
 */
export function contentPolicy(servers: readonly string[]): string {
  const origins = servers.map((address) => new URL(address).origin)
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${origins.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ")
}
