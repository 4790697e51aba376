import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { extname, join, resolve } from "node:path"
import { promisify } from "node:util"

import { type Build, dashboardSources, isBuilt, noteBuilt } from "../../../demo/stack/built"

const root = resolve(__dirname, "../../..")

/** Where the dashboard is told that it is; the ordinary one is at `/app`. */
export const ADMIN_PATH = "/back/app"

/** What a build is told about the world around it, and what stands for that in a build that is used in several worlds. */
const placeholders = { backendUrl: "https://backend.of.this.world", authType: "sign-in-of-this-world" }

/** What the build of a dashboard fixes in it. */
export type DashboardSettings = Readonly<Record<keyof typeof placeholders, string>>

const environment = {
  ADMIN_PATH,
  MEDUSA_BACKEND_URL: placeholders.backendUrl,
  ADMIN_AUTH_TYPE: placeholders.authType,
}
const build: Build = { outDir: ".data/admin-elsewhere", sources: dashboardSources, env: environment }

/** Builds the dashboard for another place, with the settings left open, unless that was done already. */
export async function buildForElsewhere(): Promise<void> {
  if (!isBuilt(root, build)) {
    await promisify(execFile)(process.execPath, [join(root, "scripts/build-admin.mjs")], {
      cwd: root,
      env: { ...process.env, ...environment, ADMIN_OUT_DIR: build.outDir },
    })
    noteBuilt(root, build)
  }
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
}

/** A file of the dashboard as a build with these settings would have made it; a page's address means the page. */
export function dashboardFile(
  path: string,
  settings: DashboardSettings,
): { readonly type: string; readonly content: Buffer | string } {
  const extension = extname(path)
  if (extension === "") {
    return dashboardFile(`${ADMIN_PATH}/index.html`, settings)
  }
  const content = readFileSync(join(root, build.outDir, path.slice(ADMIN_PATH.length)))
  const type = types[extension] ?? "application/octet-stream"
  return extension === ".js" ? { type, content: settled(content.toString(), settings) } : { type, content }
}

function settled(script: string, settings: DashboardSettings): string {
  return script
    .replaceAll(placeholders.backendUrl, settings.backendUrl)
    .replaceAll(placeholders.authType, settings.authType)
}
