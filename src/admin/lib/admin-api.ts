/** What an admin route of ours refused, in the words it gave. */
export class AdminApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
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
    throw new AdminApiError(messageOf(text) ?? `HTTP ${response.status}`, response.status)
  }
  return JSON.parse(text) as Answer
}

function messageOf(text: string): string | undefined {
  try {
    const answer = JSON.parse(text) as { message?: unknown }
    return typeof answer.message === "string" ? answer.message : undefined
  } catch {
    return undefined
  }
}
