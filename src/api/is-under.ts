/** Whether a path, as it was sent, matches a matcher, with anything for its parameters, or is below it. */
export function isUnder(matcher: string, path: string): boolean {
  const wanted = matcher.split("/")
  const given = path.split("/")
  return wanted.every(
    (segment, index) =>
      (segment.startsWith(":") && given[index]) || segment.toLowerCase() === given[index]?.toLowerCase(),
  )
}
