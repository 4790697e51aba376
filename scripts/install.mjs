import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** Runs `npm ci` unless the installed packages match the lock file. Plain JavaScript, because it runs before anything is installed. */
export function ensureInstalled(root) {
  if (isInstalled(root)) {
    return
  }
  console.log("Installing packages with npm ci (about two minutes the first time) ...")
  const run = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    // the development packages are needed whatever NODE_ENV the shell sets
    env: { ...process.env, NODE_ENV: "development" },
  })
  if (run.status !== 0) {
    console.error("npm ci failed: see above")
    process.exit(1)
  }
}

/** npm records what it installed in a hidden lock file; contents are compared because a git checkout changes timestamps. */
function isInstalled(root) {
  const wanted = packagesOf(join(root, "package-lock.json"))
  const installed = packagesOf(join(root, "node_modules", ".package-lock.json"))
  if (wanted === undefined || installed === undefined) {
    return false
  }
  const all = Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || installed[path]?.version === entry.version,
  )
  return all && Object.entries(installed).every(([path, entry]) => wanted[path]?.version === entry.version)
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages
  } catch {
    return undefined
  }
}
