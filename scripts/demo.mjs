/** `npm run demo`: plain JavaScript, because it has to run on a fresh clone; the demo itself is TypeScript. */
import { createRequire } from "node:module"
import { join } from "node:path"

import { ensureInstalled } from "./install.mjs"

const root = join(import.meta.dirname, "..")
process.chdir(root)
ensureInstalled(root)

const { register } = await import("tsx/cjs/api")
register()
const { main } = createRequire(import.meta.url)("../demo/start.ts")
await main()
