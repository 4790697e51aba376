import type { RefusalFacts } from "../../domain/refusal-facts"

/** The browser has no connection, so that nothing was sent. */
export class OfflineError extends Error {}

/** An admin route of ours said no, or something in between did. */
export class AdminApiError extends Error {
  constructor(
    /** In the server's own words, which are English; undefined when it gave none. */
    readonly said: string | undefined,
    readonly status: number,
    /** The whole answer, when it was JSON: a stable `code`, the `fields` to put right. */
    readonly answer: unknown = undefined,
  ) {
    super(said ?? `HTTP ${status}`)
  }

  /** The stable code of the refusal. */
  get code(): string | undefined {
    const code = this.part("code")
    return typeof code === "string" ? code : undefined
  }

  /** Whether Medusa refused because of the user's role; a firewall in between answers 403, too. */
  get isForbidden(): boolean {
    return this.part("type") === "forbidden"
  }

  /** Whether Medusa met an error that it had no words for; its text, "An unknown error occurred.", tells nothing. */
  get isBrokenOff(): boolean {
    return this.status >= 500 && this.part("type") === "unknown_error"
  }

  /** Why a step with a payment was refused. */
  get refusal(): RefusalFacts | undefined {
    return this.part("refusal") as RefusalFacts | undefined
  }

  private part(name: string): unknown {
    return partOf(this.answer, name)
  }
}

/**
 * Calls an admin route of this plugin with the session of the signed-in user.
 * @throws OfflineError when something is to be done and the browser has no connection
 * @throws AdminApiError when it refuses, or answers with anything but JSON: the page of a proxy, for example
 */
export async function adminApi<Answer>(
  path: `/admin/${string}`,
  {
    method = "GET",
    body,
    signal,
  }: { method?: "GET" | "POST" | "DELETE"; body?: unknown; signal?: AbortSignal } = {},
): Promise<Answer> {
  if (method !== "GET") {
    refuseOffline()
  }
  const response = await fetch(path, {
    method,
    credentials: "include",
    headers: {
      accept: "application/json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })
  const answer = readJson(await response.text())
  if (!response.ok || answer === undefined) {
    const message = partOf(answer, "message")
    throw new AdminApiError(typeof message === "string" ? message : undefined, response.status, answer)
  }
  return answer as Answer
}

/** @throws OfflineError when the browser knows that it has no connection */
export function refuseOffline(): void {
  if (!navigator.onLine) {
    throw new OfflineError("no connection, nothing was sent")
  }
}

function partOf(answer: unknown, name: string): unknown {
  return typeof answer === "object" && answer !== null
    ? (answer as Readonly<Record<string, unknown>>)[name]
    : undefined
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
