/** A package.json with another version; all else stays as it was written. */
export function withVersion(text, version) {
  return text.replace(/^( {2}"version": )"[^"]*"/m, (_, name) => `${name}"${version}"`)
}

/**
 * The change log once a version is out: what was unreleased is of that version, and there is room for what comes next.
 *
 * @param day of the release, YYYY-MM-DD
 * @throws Error when nothing is written under "Unreleased": a merchant would not learn what a version is for
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
