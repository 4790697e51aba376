/** One parsed HTTP request. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly form: URLSearchParams
  /** The browser's Accept-Language. */
  readonly language?: string
}
