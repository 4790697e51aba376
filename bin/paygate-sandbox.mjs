#!/usr/bin/env node
/** Starts the gateway simulator: the compiled one of the published package, or the sources of this repository. */
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const compiled = fileURLToPath(new URL("../.medusa/server/src/sandbox/cli.js", import.meta.url))
const source = fileURLToPath(new URL("../src/sandbox/cli.ts", import.meta.url))
const require = createRequire(import.meta.url)

if (existsSync(source)) {
  const { require: requireTypeScript } = await import("tsx/cjs/api")
  requireTypeScript(source, import.meta.url)
} else {
  require(compiled)
}
