import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { transformSync } from "esbuild"

import { reachable } from "./reachable.mjs"

/**
 * Removes from a compiled folder what nobody who installs it reads: declarations no entry point leads to, and comments in
 * code, which the declarations repeat where they concern a caller. Code keeps one statement per line and its names, so that
 * stack traces stay readable.
 *
 * @param folder absolute path of the compiled files
 * @param typesOf absolute paths of the entry points' declarations
 */
export function trim(folder, typesOf) {
  const read = new Set(reachable(typesOf, ".d.ts"))
  for (const file of filesIn(folder)) {
    if (file.endsWith(".d.ts") && !read.has(file)) {
      rmSync(file)
    }
    if (file.endsWith(".js")) {
      const code = readFileSync(file, "utf8")
      writeFileSync(file, transformSync(code, { charset: "utf8", legalComments: "none" }).code)
    }
  }
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
