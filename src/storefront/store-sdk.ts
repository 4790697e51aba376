/** As much of `@medusajs/js-sdk` as the kit needs; any client with such a `fetch` will do. */
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

/** Whether a value from outside can be looked into at all. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
