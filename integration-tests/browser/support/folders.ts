import { mkdirSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"

const data = resolve(__dirname, "../../../.data")

type Folder = "browser-failures" | "screenshots"

/** Deletes what an earlier run left. */
export function emptyDataFolder(folder: Folder): void {
  rmSync(join(data, folder), { recursive: true, force: true })
}

/** A file below the project's `.data`; its folder is created if missing. */
export function dataFile(folder: Folder, file: string): string {
  mkdirSync(join(data, folder), { recursive: true })
  return join(data, folder, file)
}

/** A story's title as a file name. */
export function fileNameOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80)
}
