import type { ServerResponse } from "node:http"
import { setTimeout as wait } from "node:timers/promises"

import { assertNever } from "../../paygate/wire/assert-never"
import type { Reply } from "../gateway"

const COMMON = { "cache-control": "no-store", "x-content-type-options": "nosniff" }
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"
/** A page that watches its payment loads one script of the sandbox and polls this gateway. */
const WATCH_POLICY = `${PAGE_POLICY}; script-src 'self'; connect-src 'self'`

/** Writes a reply; a hanging one leaves the connection open until the client gives up. */
export async function writeReply(response: ServerResponse, reply: Reply): Promise<void> {
  if (reply.delayMs) await wait(reply.delayMs, undefined, { ref: false })
  switch (reply.kind) {
    case "hang":
      return
    case "cut":
      response.destroy()
      return
    case "text":
      response.writeHead(200, { ...COMMON, "content-type": "text/plain; charset=iso-8859-1" })
      response.end(Buffer.from(reply.body, "latin1"))
      return
    case "page":
      response.writeHead(reply.status, {
        ...COMMON,
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": reply.watches ? WATCH_POLICY : PAGE_POLICY,
      })
      response.end(reply.html)
      return
    case "script":
      response.writeHead(200, { ...COMMON, "content-type": "text/javascript; charset=utf-8" })
      response.end(reply.body)
      return
    case "redirect":
      response.writeHead(302, { ...COMMON, location: reply.location })
      response.end()
      return
    default:
      assertNever(reply)
  }
}

/** Writes JSON, for `/sandbox/api`. */
export function writeJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...COMMON, "content-type": "application/json; charset=utf-8" })
  response.end(JSON.stringify(value))
}
