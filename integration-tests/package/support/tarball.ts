import { join } from "node:path"

import { run } from "./run"

/** A packed package. */
export interface Tarball {
  readonly file: string
  /** Paths inside it, in order. */
  readonly contents: readonly string[]
  readonly unpackedBytes: number
}

/**
 * Packs a built package as `npm publish` would.
 * @param source folder of its package.json
 * @param folder where the tarball goes
 */
export async function packTarball(source: string, folder: string): Promise<Tarball> {
  const printed = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: source,
  })
  const [packed] = JSON.parse(printed.slice(printed.indexOf("[\n"))) as {
    filename: string
    unpackedSize: number
    files: { path: string }[]
  }[]
  if (!packed) {
    throw new Error(`npm pack told of no package:\n${printed}`)
  }
  return {
    file: join(folder, packed.filename),
    contents: packed.files.map(({ path }) => path).sort(),
    unpackedBytes: packed.unpackedSize,
  }
}
