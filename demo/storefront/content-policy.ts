/**
 * The strictest content policy a shop can have: nothing but what is named, no style but from files, no text that becomes
 * markup or a script. The demo lives under it, so every story of a browser proves that the kit does.
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
