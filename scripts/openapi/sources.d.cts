/** As much of a JSON schema as the page looks at. */
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
}

/** What the page is made of: the schemas that check the requests. */
export interface OpenApiSources {
  readonly routes: Readonly<Record<string, RouteSource>>
  readonly version: string
}

export declare const openApiSources: OpenApiSources
