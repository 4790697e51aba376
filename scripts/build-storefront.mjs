/**
 * Builds the storefront kit into `dist/storefront` (or the given folder): ES modules that run in a browser unchanged, with
 * types. What is only needed sometimes, drawing QR codes and languages, stays in separate files.
 */
import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"

import { build } from "esbuild"

const root = join(import.meta.dirname, "..")
const out = resolve(root, process.argv[2] ?? "dist/storefront")
const payPage = process.argv[2] === undefined ? join(root, "dist/pay-page") : join(out, "pay-page")
rmSync(out, { recursive: true, force: true })
rmSync(payPage, { recursive: true, force: true })

await build({
  entryPoints: [join(root, "src/storefront/index.ts")],
  outdir: out,
  outExtension: { ".js": ".mjs" },
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
})

// React's wrapper is a file of its own beside the kit: whoever does not ask for it needs no React.
await build({
  entryPoints: [join(root, "src/storefront/react.tsx")],
  outdir: out,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  external: ["react"],
  plugins: [
    {
      name: "the kit beside it",
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\.\/index$/ }, () => ({ path: "./index.mjs", external: true })),
    },
  ],
  banner: { js: '"use client"' },
  format: "esm",
  target: "es2022",
  minify: true,
})

// The page behind a payment link loads the kit as it is published, and is served by the plugin itself.
await build({
  entryPoints: [join(root, "src/storefront/pay-page/pay-page.ts")],
  outdir: payPage,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  plugins: [
    {
      name: "the kit beside it",
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\.\.\/index$/ }, () => ({ path: "./index.mjs", external: true })),
    },
  ],
  format: "esm",
  target: "es2022",
  minify: true,
})

const tsc = join(root, "node_modules/typescript/bin/tsc")
execFileSync(
  process.execPath,
  [tsc, "-p", join(root, "src/storefront/tsconfig.build.json"), "--outDir", out],
  {
    stdio: "inherit",
  },
)
// The package is CommonJS, the kit is not: its declarations need the ending for ES modules and full file names in imports.
for (const file of readdirSync(out, { recursive: true }).filter((name) => name.endsWith(".d.ts"))) {
  const text = readFileSync(join(out, file), "utf8")
  const full = text.replace(/((?:from|import\()\s*")(\.{1,2}\/[^"]+)"/g, '$1$2.mjs"')
  writeFileSync(join(out, file), full)
  renameSync(join(out, file), join(out, file.replace(/\.d\.ts$/, ".d.mts")))
}
console.log(`storefront kit: ${relative(root, out)}`)
