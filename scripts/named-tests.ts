/** The tests that a page cites as proof, `file`: "title", wherever its lines break. */
export function namedTests(page: string): (readonly [file: string, name: string])[] {
  return [...page.matchAll(/`([\w./-]+\.(?:ts|cjs))`:\s"([^"]+)"/g)].map(
    ([, file, name]) => [file!, name!.replaceAll(/\s+/g, " ")] as const,
  )
}
