import { copyFileSync, cpSync, mkdirSync, rmSync } from "node:fs"
import { dirname, join, relative } from "node:path"

import { reachable } from "./reachable.mjs"

/**
 * Fills `packages/storefront` with the built kit, for shops whose storefront is a separate project.
 *
 * @param root absolute path of the repository
 */
export function fillStorefrontPackage(root) {
  const out = emptied(root, "storefront")
  cpSync(join(root, "dist/storefront"), out, { recursive: true })
}

/**
 * Fills `packages/sandbox`: moves the simulator out of the compiled plugin and copies the files both use, so that
 * no shop has the simulator in production.
 *
 * @param root absolute path of the repository
 * @param compiled absolute path of the compiled plugin
 */
export function moveSandbox(root, compiled) {
  const out = emptied(root, "sandbox")
  const entries = (ending, ...names) => names.map((name) => join(compiled, "sandbox", name + ending))
  const files = [
    ...reachable(entries(".js", "index", "cli"), ".js"),
    ...reachable(entries(".d.ts", "index"), ".d.ts"),
  ]
  for (const file of files) {
    const target = join(out, relative(compiled, file))
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(file, target)
  }
  rmSync(join(compiled, "sandbox"), { recursive: true })
}

function emptied(root, name) {
  const folder = join(root, "packages", name)
  rmSync(join(folder, "dist"), { recursive: true, force: true })
  copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"))
  return join(folder, "dist")
}
