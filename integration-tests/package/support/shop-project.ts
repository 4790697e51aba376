import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { withMedusa } from "./other-medusa"
import { configurationFromReadme, envFileFromReadme, type LocalAddresses } from "./readme-snippet"
import { run } from "./run"

/** Copies the template of a shop to `folder`, with the README's configuration, and installs the packed packages. */
export async function createShopProject(
  root: string,
  folder: string,
  tarballs: readonly string[],
  local: LocalAddresses,
): Promise<void> {
  cpSync(join(root, "integration-tests/package/project"), folder, { recursive: true })
  cpSync(
    join(root, "integration-tests/databases/shop-fixture.ts"),
    join(folder, "src/scripts/shop-fixture.ts"),
  )
  const readme = readFileSync(join(root, "README.md"), "utf8")
  writeFileSync(join(folder, "medusa-config.ts"), configurationFromReadme(readme))
  writeFileSync(join(folder, ".env"), envFileFromReadme(readme, local))
  writePackage(root, folder)
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs], { cwd: folder })
}

/** npm 11 asks which packages may run install scripts; a shop answers as we do. */
function writePackage(root: string, folder: string): void {
  const ours = readPackage(root)
  const theirs = withMedusa(readPackage(folder), process.env)
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ ...theirs, allowScripts: ours["allowScripts"] }, null, 2),
  )
}

const readPackage = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, unknown>
