import { join } from "node:path"

import { run } from "./run"

/** The packed plugin. */
export interface Tarball {
  readonly file: string
  /** Paths inside it, in order. */
  readonly contents: readonly string[]
  readonly unpackedBytes: number
}

/** Builds the plugin as `npm publish` would and packs it into `folder`. */
export async function packTarball(root: string, folder: string): Promise<Tarball> {
  await run("npm", ["run", "build"], { cwd: root })
  const printed = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root })
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
