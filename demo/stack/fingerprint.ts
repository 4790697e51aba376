import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"

/** A hash of the contents of files and folders below `root`; missing ones count as empty. */
export function fingerprint(root: string, paths: readonly string[], keep = (_file: string) => true): string {
  const hash = createHash("sha256")
  const files = paths.flatMap((path) => filesIn(join(root, path))).filter(keep)
  for (const file of files.sort()) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0")
  }
  return hash.digest("hex")
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) {
    return []
  }
  if (statSync(path).isFile()) {
    return [path]
  }
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)))
}
