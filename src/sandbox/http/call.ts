/** One HTTP request, read. */
export interface Call {
  readonly method: string
  readonly url: URL
  readonly form: URLSearchParams
  /** Accept-Language of a browser. */
  readonly language?: string
}
