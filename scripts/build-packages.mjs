/**
 * The last step of `npm run build`: makes the three packages that are published from the compiled files. The plugin is this
 * folder, the storefront kit and the simulator are `packages/*`.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"

import { declarationsOf } from "./package/entry-points.mjs"
import { fillStorefrontPackage, moveSandbox } from "./package/own-packages.mjs"
import { trim } from "./package/trim.mjs"

const root = join(import.meta.dirname, "..")
const compiled = join(root, ".medusa/server/src")
const exportsOf = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).exports

fillStorefrontPackage(root)
moveSandbox(root, compiled)
trim(compiled, declarationsOf(root, exportsOf(root), ".d.ts"))

const sandbox = join(root, "packages/sandbox")
trim(join(sandbox, "dist"), declarationsOf(sandbox, exportsOf(sandbox), ".d.ts"))
console.log("packages: the plugin, packages/storefront, packages/sandbox")
