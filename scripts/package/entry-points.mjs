import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

/**
 * The declarations that a package's `exports` name; a pattern is expanded to all files it matches.
 *
 * @param root absolute path of the package
 * @param exports `exports` of its package.json
 * @param ending the kind of declarations: `.d.ts` or `.d.mts`
 * @returns absolute paths
 */
export function declarationsOf(root, exports, ending) {
  return Object.values(exports)
    .map(({ types }) => types)
    .filter((path) => path?.endsWith(ending))
    .flatMap((path) => filledIn(root, path).map((name) => join(root, name)))
}

function filledIn(root, path) {
  const [before, after] = path.split("*")
  if (after === undefined) {
    return [path]
  }
  const all = readdirSync(join(root, before)).map((name) => before + name + after)
  return all.filter((name) => existsSync(join(root, name)))
}
