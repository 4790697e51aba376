/**
 * A key for one request of a user: the server accepts each key once, so a second click, or a retry after a lost
 * response, never makes a second request. Works without https too, where browsers have no `randomUUID`.
 */
export function newRequestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
