/**
 * The URL of a text, or undefined. Does not use `URL.canParse`: after some thousand calls Node 20 and 22 return false for every
 * text with a non-ASCII letter.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
