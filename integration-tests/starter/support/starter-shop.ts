import { cpSync, mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

import { Program } from "../../package/support/program"
import { run } from "../../package/support/run"

const root = resolve(__dirname, "../../..")

/** Where the shop runs, and what it belongs to. */
export interface StarterAddresses {
  readonly port: number
  readonly backend: string
  readonly publishableKey: string
}

/**
 * Installs a Next.js shop with the structure of Medusa's starter: its template, and the files of the guide word for word.
 * @param folder an empty one, outside this repository
 */
export async function installStarterShop(folder: string): Promise<void> {
  cpSync(join(root, "integration-tests/starter/shop"), folder, { recursive: true })
  cpSync(join(root, "docs/examples/next/src"), join(folder, "src"), { recursive: true })
  const kit = join(folder, "kit")
  mkdirSync(kit)
  cpSync(join(root, "packages/storefront/package.json"), join(kit, "package.json"))
  await run("node", ["scripts/build-storefront.mjs", join(kit, "dist")], { cwd: root })
  // `--install-links` copies it, as from a registry; a link would bring this repository's React
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--install-links"]
  await run("npm", ["install", ...quiet, "./kit"], { cwd: folder })
}

/** Builds it, which checks its types, and starts it. */
export async function startStarterShop(folder: string, addresses: StarterAddresses): Promise<Program> {
  const { port, backend, publishableKey } = addresses
  const variables = {
    NEXT_PUBLIC_MEDUSA_BACKEND_URL: backend,
    NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY: publishableKey,
    NEXT_PUBLIC_DEFAULT_REGION: "ch",
  }
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(folder, ".env.local"), lines.join(""))
  const env = { NEXT_TELEMETRY_DISABLED: "1" }
  await run("npx", ["next", "build"], { cwd: folder, env })
  const program = Program.start("npx", ["next", "start", "--port", String(port)], folder, env)
  await program.answersAt(`http://localhost:${port}/ch`)
  return program
}
