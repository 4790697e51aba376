import type { FirstOrderOptions } from "./command-line"

/** The Store API of a shop, as a storefront calls it. Errors say what to do. */
export interface StoreApi {
  get<T>(path: string, query?: Readonly<Record<string, string>>): Promise<T>
  post<T>(path: string, body: Readonly<Record<string, unknown>>): Promise<T>
}

/** The shop answered, but not with what was asked. */
export class StoreRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** The Store API behind `medusa`, with its publishable key. */
export function storeApi({ medusa, key }: Pick<FirstOrderOptions, "medusa" | "key">): StoreApi {
  const ask = async <T>(method: string, path: string, url: URL, body?: string): Promise<T> => {
    const headers = { "x-publishable-api-key": key, "content-type": "application/json" }
    const answer = await fetch(url, { method, headers, body }).catch((cause: unknown) => {
      throw new Error(`Nothing answers at ${medusa}. Start Medusa (npm run dev), or say --medusa <url>.`, {
        cause,
      })
    })
    const said = (await answer.json().catch(() => ({}))) as T & { message?: unknown }
    if (answer.ok) return said
    throw new StoreRefusal(
      answer.status,
      refusalText(medusa, `${method} ${path}`, answer.status, said.message),
    )
  }
  return {
    get: (path, query = {}) =>
      ask("GET", path, new URL(`store/${path}?${new URLSearchParams(query).toString()}`, medusa)),
    post: (path, body) => ask("POST", path, new URL(`store/${path}`, medusa), JSON.stringify(body)),
  }
}

function refusalText(medusa: string, call: string, status: number, message: unknown): string {
  const text = typeof message === "string" ? message : "without a message; see Medusa's log"
  return /publishable/i.test(text)
    ? `Medusa does not know this publishable API key. Copy one from ${medusa}app/settings/publishable-api-keys`
    : `Medusa refused ${call} (HTTP ${status}): ${text}`
}
