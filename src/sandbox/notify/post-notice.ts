import { request as httpRequest } from "node:http"
import { request as httpsRequest } from "node:https"

const CONTENT_TYPE = "application/x-www-form-urlencoded; charset=iso-8859-1"
const WAIT_FOR_SHOP = 10_000

/**
 * Posts one notice exactly as the platform does (protocol notes 8.1), follows no redirect, and resolves with the
 * HTTP status. Rejects when the shop cannot be reached or does not respond within ten seconds.
 */
export function postNotice(url: string, body: string, signal: AbortSignal): Promise<number> {
  const target = new URL(url)
  const send = target.protocol === "https:" ? httpsRequest : httpRequest
  const bytes = Buffer.from(body, "latin1")
  return new Promise((resolve, reject) => {
    const call = send(
      target,
      {
        method: "POST",
        agent: false,
        headers: { "content-type": CONTENT_TYPE, "content-length": bytes.length },
        signal: AbortSignal.any([signal, AbortSignal.timeout(WAIT_FOR_SHOP)]),
      },
      (answer) => {
        answer.resume()
        answer.once("end", () => resolve(answer.statusCode ?? 0))
        answer.once("error", reject)
      },
    )
    call.once("error", reject)
    call.end(bytes)
  })
}
