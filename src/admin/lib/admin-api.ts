import { FetchError } from "@medusajs/js-sdk"

import { REFUSAL_IN_MESSAGE } from "../../contracts/refusal-in-message"

import { OfflineError, refusedWith, UnreadableAnswerError } from "./admin-api-error"
import { sdk } from "./sdk"

/** A route of the shop's Admin API, independent of the backend's address. */
export type AdminPath = `/admin/${string}`

interface Call {
  readonly method?: "GET" | "POST" | "DELETE"
  /** Sent as JSON; a file is sent as it is. */
  readonly body?: Readonly<Record<string, unknown>> | File
  readonly signal?: AbortSignal
}

/**
 * Calls a route of the Admin API as the signed-in user.
 * @throws OfflineError when the call would change something and the browser is offline
 * @throws AdminApiError when the route refuses
 * @throws UnreadableAnswerError when the response is anything but JSON
 * @throws TypeError, as `fetch` does, when there is no response
 */
export async function adminApi<Answer>(path: AdminPath, call: Call = {}): Promise<Answer> {
  return send<Answer>(path, "application/json", call)
}

/**
 * Fetches a file as a raw response, which carries its name.
 * @throws as {@link adminApi}
 */
export function adminFile(path: AdminPath): Promise<Response> {
  return send<Response>(path, "*/*", {})
}

async function send<Answer>(
  path: AdminPath,
  accept: string,
  { method = "GET", body, signal }: Call,
): Promise<Answer> {
  if (method !== "GET" && !navigator.onLine) {
    throw new OfflineError("no connection, nothing was sent")
  }
  try {
    return await sdk.client.fetch<Answer>(path, {
      method,
      headers: {
        accept: `${accept};${REFUSAL_IN_MESSAGE}`,
        ...(body instanceof File ? { "content-type": "application/octet-stream" } : {}),
      },
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    throw error instanceof FetchError
      ? refusedWith(error)
      : error instanceof SyntaxError
        ? new UnreadableAnswerError("the answer was no JSON", { cause: error })
        : error
  }
}
