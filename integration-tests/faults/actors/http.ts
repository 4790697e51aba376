import { setTimeout as wait } from "node:timers/promises"

export interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly location: string | null
}

export interface Call {
  readonly method?: "GET" | "POST"
  readonly json?: unknown
  readonly form?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The server could not be reached, or died before it responded. */
export class ConnectionLost extends Error {}

/** A server killed and restarted with other settings is unavailable for three starts, each half a minute on a busy machine. */
export const patienceMs = 240_000

/**
 * Makes one call and follows no redirect.
 * @throws ConnectionLost when there is no response
 */
export async function send(
  url: string,
  { method = "POST", json, form, headers = {} }: Call,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: {
        ...(json === undefined ? {} : { "content-type": "application/json" }),
        ...(form === undefined
          ? {}
          : { "content-type": "application/x-www-form-urlencoded; charset=iso-8859-1" }),
        ...headers,
      },
      body: json === undefined ? form : JSON.stringify(json),
    })
    const text = await response.text()
    return { status: response.status, body: objectIn(text), location: response.headers.get("location") }
  } catch (cause) {
    throw new ConnectionLost(`no answer from ${url}`, { cause })
  }
}

/** Like `send`, but repeated a moment later if nobody responds. For calls that may be repeated. */
export async function sendPatiently(url: string, call: Call): Promise<Answer> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await send(url, call)
    } catch (error) {
      if (!(error instanceof ConnectionLost) || Date.now() > until) {
        throw error
      }
    }
    await wait(300)
  }
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
