import { execFile } from "node:child_process"
import { join, resolve } from "node:path"
import { promisify } from "node:util"

import { isAdminBuilt, noteAdminBuilt } from "../../../demo/stack/admin-build"

import { emptyDataFolder } from "./folders"

const root = resolve(__dirname, "../../..")

/** Runs once before the files, which run in parallel: deletes old pictures, and builds the dashboard that all of them share. */
export default async function beforeAllFiles(): Promise<void> {
  emptyDataFolder("browser-failures")
  if (!isAdminBuilt(root)) {
    await promisify(execFile)(process.execPath, [join(root, "scripts/build-admin.mjs")], { cwd: root })
    noteAdminBuilt(root)
  }
}
