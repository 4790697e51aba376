/** The tests that a page names as proof: `file`: "title". */
export function namedTests(page: string): (readonly [file: string, name: string])[] {
  return [...page.matchAll(/`([\w./-]+\.(?:ts|cjs))`: "([^"]+)"/g)].map(
    ([, file, name]) => [file!, name!] as const,
  )
}
