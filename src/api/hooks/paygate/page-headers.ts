/**
 * The strictest policy that every one of our pages can work with: no frames, scripts or plugins, and no markup created from
 * strings.
 */
const least = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/**
 * The response headers of a page for shoppers.
 * @param more additional directives of its content security policy
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
