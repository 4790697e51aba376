import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

const imports = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire\(\s*)(["'])(\.{1,2}(?:\/[^"']*)?)\1/g

/**
 * The files that `entries` need: themselves and every file they import by relative path, at any depth.
 *
 * @param entries absolute paths
 * @param ending of the files: `.js`, or `.d.ts` for declarations
 * @returns absolute paths, in order
 * @throws Error when an imported file does not exist
 */
export function reachable(entries, ending) {
  const found = new Set()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!found.has(file)) {
      found.add(file)
      waiting.push(...importedBy(file, ending))
    }
  }
  return [...found].sort()
}

function importedBy(file, ending) {
  const names = [...readFileSync(file, "utf8").matchAll(imports)].map(([, , name]) => name)
  return [...new Set(names)].map((name) => {
    const path = join(dirname(file), name)
    const target = [path + ending, path.replace(/\.js$/, ending), join(path, `index${ending}`)].find(
      (candidate) => (candidate.endsWith(ending) ? existsSync(candidate) : false),
    )
    if (target === undefined) {
      throw new Error(`${file} imports ${name}, which is not there`)
    }
    return target
  })
}
