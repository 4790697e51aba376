import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { inLines } from "./lines.cjs"
import { reachable } from "./reachable.mjs"

/**
 * Removes from a compiled folder what nobody who installs it reads: declarations no entry point leads to, and comments in
 * code, which the declarations repeat where they concern a caller; and blanks. Code keeps a line for each statement, and its
 * names, so that stack traces stay readable.
 *
 * @param folder absolute path of the compiled files
 * @param typesOf absolute paths of the entry points' declarations
 */
export function trim(folder, typesOf) {
  const read = new Set(reachable(typesOf, ".d.ts"))
  for (const file of filesIn(folder)) {
    if (file.endsWith(".d.ts")) {
      if (read.has(file)) {
        writeFileSync(file, readFileSync(file, "utf8").replace(indentation, toTabs))
      } else {
        rmSync(file)
      }
    }
    if (file.endsWith(".js")) {
      writeFileSync(file, inLines(readFileSync(file, "utf8")))
    }
  }
}

/** TypeScript indents declarations by four blanks: a twentieth of their size. */
const indentation = /^(?: {4})+/gm
const toTabs = (blanks) => "\t".repeat(blanks.length / 4)

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
