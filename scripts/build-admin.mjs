/**
 * Builds Medusa's dashboard with this project's admin extensions into `public/admin`, where `medusa start` expects it. Other
 * settings: ADMIN_OUT_DIR, ADMIN_PATH, and Medusa's own MEDUSA_BACKEND_URL, ADMIN_AUTH_TYPE and ADMIN_JWT_TOKEN_STORAGE_KEY.
 * `medusa build` is not used because it also compiles the backend and wipes `.medusa/server`, which the plugin's own build uses.
 */
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")
const { build } = createRequire(import.meta.url)("@medusajs/admin-bundler")
const extensions = join(root, "src/admin")

process.chdir(root)
process.env.NODE_ENV = "production"
await build({
  disable: false,
  sources: existsSync(extensions) ? [extensions] : [],
  plugins: [],
  path: process.env.ADMIN_PATH ?? "/app",
  backendUrl: process.env.MEDUSA_BACKEND_URL ?? "/",
  outDir: join(root, process.env.ADMIN_OUT_DIR ?? "public/admin"),
})
