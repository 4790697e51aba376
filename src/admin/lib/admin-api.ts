/** What an admin route of ours refused, in the words it gave. */
export class AdminApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
    /** The whole answer, when it was JSON: a stable `code`, the `fields` to put right. */
    readonly answer: unknown = undefined,
  ) {
    super(message)
  }
}

/**
 * Calls an admin route of this plugin with the session of the signed-in user.
 * @throws AdminApiError with the server's own message, which says what to do
 */
export async function adminApi<Answer>(
  path: `/admin/${string}`,
  {
    method = "GET",
    body,
    signal,
  }: { method?: "GET" | "POST" | "DELETE"; body?: unknown; signal?: AbortSignal } = {},
): Promise<Answer> {
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
  const text = await response.text()
  if (!response.ok) {
    const answer = readJson(text)
    throw new AdminApiError(messageOf(answer) ?? `HTTP ${response.status}`, response.status, answer)
  }
  return JSON.parse(text) as Answer
}

function messageOf(answer: unknown): string | undefined {
  const { message } = (answer ?? {}) as { message?: unknown }
  return typeof message === "string" ? message : undefined
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
