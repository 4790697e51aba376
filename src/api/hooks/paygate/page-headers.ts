/** What every page of ours can do without: frames, scripts, plugins, text that becomes markup, and telling others where it was. */
const least = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/**
 * The headers of a page that a shopper sees.
 * @param more directives of its content policy
 */
export function pageHeaders(...more: readonly string[]): Readonly<Record<string, string>> {
  return {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": [...least, ...more].join("; "),
  }
}
