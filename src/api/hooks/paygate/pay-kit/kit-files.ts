import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** Built by `npm run build:storefront`, and part of the package. */
const folders = ["dist/pay-page", "dist/storefront"]

let read: ReadonlyMap<string, string> | undefined

/**
 * A script that the page loads, by its name; undefined if there is none. Only what was in the folders when the first page was
 * served is known, so a name is never a path.
 */
export function kitFile(name: string): string | undefined {
  return (read ??= readFiles()).get(name)
}

function readFiles(): ReadonlyMap<string, string> {
  const root = rootFrom(__dirname)
  const files = folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".mjs"))
        .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
    )
  return new Map(files)
}

/** The folder of the package: the compiled files and the sources are at different depths in it. */
function rootFrom(folder: string): string {
  const above = dirname(folder)
  return existsSync(join(folder, "dist/pay-page")) || above === folder ? folder : rootFrom(above)
}
