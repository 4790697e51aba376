/** The part of a JSON schema that the page uses. */
export interface JsonSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

export interface RouteSource {
  readonly summary: string
  readonly query?: JsonSchema
  readonly body?: JsonSchema | "bytes"
  readonly status: number
  readonly answers: readonly string[] | string
  /** The statuses it refuses with. */
  readonly refusals: readonly number[]
}

/** The page's sources: the schemas that check the requests. */
export interface OpenApiSources {
  readonly routes: Readonly<Record<string, RouteSource>>
  /** What each status of a refusal means. */
  readonly refusalStatuses: Readonly<Record<number, string>>
  readonly version: string
}

export declare const openApiSources: OpenApiSources
