/** The part of `@medusajs/js-sdk` that the kit needs; any client with such a `fetch` will do. */
export interface StoreSdk {
  readonly client: {
    fetch<T>(
      path: string,
      init?: {
        method?: string
        query?: Record<string, string>
        body?: Record<string, unknown>
        signal?: AbortSignal
      },
    ): Promise<T>
  }
}

/** Whether a value from outside is an object whose properties can be read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
