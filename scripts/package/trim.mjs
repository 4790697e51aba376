import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { transformSync } from "esbuild"

import { reachable } from "./reachable.mjs"

/**
 * Leaves out of a compiled folder what nobody reads who installs it: declarations that no entry point leads to, and
 * comments in code, which stand in the declarations where they concern a caller. Code stays one statement a line with its own
 * names, so that a stack trace can be read.
 *
 * @param folder absolute path of the compiled files
 * @param typesOf absolute paths of the declarations that entry points name
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
