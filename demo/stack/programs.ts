import { join } from "node:path"

import type { DemoUrls } from "./environment"
import type { Ports } from "./ports"
import type { Program } from "./service"

type Environment = Readonly<Record<string, string>>

const medusaCli = "node_modules/@medusajs/cli/cli.js"
const vite = "node_modules/vite/bin/vite.js"

export const migrate = (env: Environment): Program => ({
  name: "migrate",
  args: [medusaCli, "db:migrate", "--execute-safe-links"],
  env,
})

/** The arguments before the script that Medusa is to run. */
export const medusaExec: readonly string[] = [medusaCli, "exec"]

export const seed = (env: Environment): Program => ({
  name: "seed",
  args: [...medusaExec, "./demo/seed/index.ts"],
  env,
})

export const medusa = (env: Environment, ports: Ports): Program => ({
  name: "medusa",
  args: [medusaCli, "start", "--port", String(ports.admin)],
  env,
})

export const buildAdmin: Program = { name: "admin-build", args: ["scripts/build-admin.mjs"] }
export const buildKit: Program = { name: "kit-build", args: ["scripts/build-storefront.mjs"] }

/** The sandbox keeps its payments in a file if the store keeps its orders. */
export const sandbox = (ports: Ports, stateFile: string | undefined): Program => ({
  name: "sandbox",
  args: [
    ...["--import", "tsx", "demo/sandbox.ts", String(ports.sandbox)],
    ...(stateFile === undefined ? [] : [stateFile]),
  ],
})

/** The storefront is built for the addresses and the key of this particular store. */
export const buildStorefront = (urls: DemoUrls, publishableKey: string, outDir: string): Program => ({
  name: "storefront-build",
  args: [vite, "build", "demo/storefront", "--outDir", outDir, "--emptyOutDir", "--logLevel", "warn"],
  env: {
    NODE_ENV: "production",
    ...serversOf(urls),
    VITE_PUBLISHABLE_KEY: publishableKey,
  },
})

export const storefront = (urls: DemoUrls, ports: Ports, outDir: string): Program => ({
  name: "storefront",
  args: [
    ...[vite, "preview", "demo/storefront", "--outDir", outDir],
    ...["--host", "localhost", "--port", String(ports.store), "--strictPort"],
  ],
  env: serversOf(urls),
})

/** The servers that the pages fetch from and that their content policy allows. */
const serversOf = (urls: DemoUrls): Environment => ({
  VITE_MEDUSA_URL: urls.backend,
  VITE_GATEWAY_URL: urls.sandbox,
})

/** The folder into which the storefront for these ports is built. */
export const storefrontFolder = (dataDir: string, ports: Ports): string =>
  join(dataDir, `storefront-${ports.store}`)
