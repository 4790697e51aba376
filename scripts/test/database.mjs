import { join } from "node:path"

import { start } from "./children.mjs"

/**
 * One PostgreSQL for all suites that need it. It runs as long as its standard input is open, so it always ends with this
 * process. Returns the environment for the suites and a function that stops it.
 */
export function startDatabase(root) {
  const child = start(
    process.execPath,
    [join(root, "node_modules/tsx/dist/cli.mjs"), "scripts/postgres.ts", "--until-stdin-ends"],
    {
      cwd: root,
      stdio: ["pipe", "pipe", "inherit"],
    },
  )
  return new Promise((resolve, reject) => {
    let output = ""
    child.once("exit", (code) => reject(new Error(`PostgreSQL did not start (code ${code})`)))
    child.stdout.on("data", (chunk) => {
      output += chunk
      if (/^export DATABASE_URL=.*\n/m.test(output)) {
        resolve({ environment: parse(output), stop: () => stop(child) })
      }
    })
  })
}

function parse(output) {
  return Object.fromEntries(
    [...output.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  )
}

function stop(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve()
      return
    }
    child.once("exit", () => resolve())
    child.stdin.end()
  })
}
