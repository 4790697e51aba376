/** A package.json with another version and otherwise unchanged text. */
export function withVersion(text, version) {
  return text.replace(/^( {2}"version": )"[^"]*"/m, (_, name) => `${name}"${version}"`)
}

/**
 * The change log after a release: the section "Unreleased" becomes that of the version, and an empty one is added above it.
 *
 * @param day of the release, YYYY-MM-DD
 * @throws Error when nothing is written under "Unreleased": merchants would not learn what the version changes
 */
export function released(changelog, version, day) {
  const title = "## Unreleased\n"
  const [before, rest = ""] = changelog.split(title)
  const [changes] = rest.split(/^## /m)
  if (changes.trim() === "") {
    throw new Error('CHANGELOG.md has nothing under "## Unreleased"')
  }
  return `${before}${title}\n## ${version} (${day})\n${rest}`
}
