import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { PACKAGES, packedFolder } from "./packed"
import { run } from "./run"
import { packTarball } from "./tarball"

const root = join(__dirname, "../../..")

/** Runs once, before the files, which share it: everything is built and packed as it would be published. */
export default async function beforeAllFiles(): Promise<void> {
  rmSync(packedFolder, { recursive: true, force: true })
  mkdirSync(packedFolder, { recursive: true })
  await run("npm", ["run", "build"], { cwd: root })
  for (const [name, source] of Object.entries(PACKAGES)) {
    const tarball = await packTarball(join(root, source), packedFolder)
    writeFileSync(join(packedFolder, `${name}.json`), JSON.stringify(tarball))
  }
}
