import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

const wanted = {
  chromium: {
    variable: "CHROMIUM_PATH",
    // The headless shell is Chromium without a window: a new page costs a quarter.
    commands: [
      "chromium-headless-shell",
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
    ],
    remedy: "install it (apt-get install chromium-headless-shell, or chromium) or set CHROMIUM_PATH",
  },
  redis: {
    variable: "REDIS_URL",
    commands: ["redis-server"],
    remedy: "install it (apt-get install redis-server) or set REDIS_URL",
  },
}

/** What a suite needs and this machine does not have, as text; undefined when nothing is missing. */
export function missing(needs) {
  const lacking = needs.find((name) => name in wanted && !isThere(wanted[name]))
  return lacking === undefined ? undefined : `${lacking} is missing: ${wanted[lacking].remedy}`
}

/** Ends this command with a message when the machine does not have what it needs. */
export function exitWithout(name) {
  const lack = missing([name])
  if (lack !== undefined) {
    console.error(lack)
    process.exit(1)
  }
}

/** The environment variable with Chromium's path. */
export function chromiumEnvironment() {
  const path = process.env.CHROMIUM_PATH ?? find(wanted.chromium.commands)
  return path === undefined ? {} : { CHROMIUM_PATH: path }
}

function isThere({ variable, commands }) {
  return Boolean(process.env[variable]) || find(commands) !== undefined
}

function find(commands) {
  const folders = (process.env.PATH ?? "").split(delimiter)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable)
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
