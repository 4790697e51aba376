import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"

import { dashboard, kit } from "./built"

const root = resolve(__dirname, "../..")

/** The files of the project that a source loads, as far as its relative imports name them. */
function importsOf(file: string): string[] {
  const imports = readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (?!type)[^"]*? from "(\.[^"]+)"|import\("(\.[^"]+)"\)/gm,
  )
  return [...imports].map(([, from, dynamic]) => relative(root, join(dirname(file), (from ?? dynamic)!)))
}

function sourcesIn(path: string): string[] {
  if (!existsSync(path) || statSync(path).isFile()) {
    return []
  }
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|__fixtures__/.test(file))
}

describe("what is built once and used until its sources change", () => {
  it.each([
    ["the dashboard", dashboard],
    ["the storefront kit", kit],
  ])("%s knows every folder that its sources load from", (_, { sources }) => {
    const strangers = sources
      .flatMap((source) => sourcesIn(join(root, source)))
      .flatMap((file) => importsOf(file))
      .filter((path) => !sources.some((source) => path.startsWith(`${source}/`)))
    expect([...new Set(strangers)]).toEqual([])
  })
})
