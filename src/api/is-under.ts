/** Whether a path, as it was sent, is the one that a matcher names, with anything for its parameters, or lies below it. */
export function isUnder(matcher: string, path: string): boolean {
  const wanted = matcher.split("/")
  const given = path.split("/")
  return wanted.every(
    (segment, index) =>
      (segment.startsWith(":") && given[index]) || segment.toLowerCase() === given[index]?.toLowerCase(),
  )
}
