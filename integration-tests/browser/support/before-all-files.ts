import { execFile } from "node:child_process"
import { join, resolve } from "node:path"
import { promisify } from "node:util"

import { type Build, dashboard, isBuilt, kit, noteBuilt } from "../../../demo/stack/built"

import { emptyDataFolder } from "./folders"

const root = resolve(__dirname, "../../..")

/** Runs once before the files, which run in parallel: deletes old pictures, and builds what all of them share. */
export default async function beforeAllFiles(): Promise<void> {
  emptyDataFolder("browser-failures")
  await buildOnce(dashboard, "scripts/build-admin.mjs")
  await buildOnce(kit, "scripts/build-storefront.mjs")
}

async function buildOnce(build: Build, script: string): Promise<void> {
  if (!isBuilt(root, build)) {
    await promisify(execFile)(process.execPath, [join(root, script)], { cwd: root })
    noteBuilt(root, build)
  }
}
