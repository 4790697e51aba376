import { readdirSync } from "node:fs"
import { join, resolve } from "node:path"

export const root = resolve(__dirname, "..")

/** The files below folders of the repository whose names match, as paths from its root; nothing that is built or installed. */
export function sourceFiles(folders: readonly string[], name: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => name.test(file) && !/node_modules|(^|\/)(dist|\.data)\//.test(file))
      .map((file) => join(folder, file)),
  )
}
