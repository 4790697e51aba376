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

/** A value's properties; none for what is no object. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

/** A value that is text; undefined for everything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined
}
