/**
 * A key for one request of a person: the server takes each key once, so that a second press, or a retry after a lost
 * answer, never asks for a second time. Works without https too, where browsers have no `randomUUID`.
 */
export function newRequestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
