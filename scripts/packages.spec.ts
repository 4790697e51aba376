import { readFileSync } from "node:fs"
import { join } from "node:path"

interface PackageJson {
  readonly version: string
  readonly license: string
  readonly engines?: { readonly node: string }
  readonly repository: { readonly url: string; readonly directory?: string }
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>
  readonly typesVersions?: { readonly "*": Readonly<Record<string, readonly string[]>> }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean } | undefined>>
}

const read = (folder: string) =>
  JSON.parse(readFileSync(join(__dirname, "..", folder, "package.json"), "utf8")) as PackageJson
const plugin = read(".")
const others = ["packages/storefront", "packages/sandbox"].map((folder) => ({ folder, ...read(folder) }))

describe("the packages of this repository", () => {
  it.each(others)("$folder has version, license and home of the plugin", (other) => {
    expect([other.version, other.license]).toEqual([plugin.version, plugin.license])
    expect(other.repository).toEqual({ ...plugin.repository, directory: other.folder })
  })

  it.each(others)(
    "$folder takes its dependencies in the plugin's versions, and wants none of the shop's",
    (other) => {
      expect(plugin.dependencies).toMatchObject(other.dependencies ?? {})
      // React's wrapper of the kit is for who has React; npm installs no optional peer
      const { peerDependencies = {}, peerDependenciesMeta = {} } = other
      expect(Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional)).toEqual(
        [],
      )
    },
  )

  it("the storefront kit depends on nothing", () => {
    expect(others[0]!.dependencies).toBeUndefined()
  })
})

describe("typesVersions, for compilers that do not read exports", () => {
  it("names the declarations of every entry point that has some, and no other", () => {
    const typed = Object.entries(plugin.exports).flatMap(([path, entry]) => {
      const types = typeof entry === "string" ? undefined : entry.types
      return path === "." || types === undefined ? [] : [[path.replace("./", ""), [types.replace("./", "")]]]
    })
    expect(plugin.typesVersions).toEqual({ "*": Object.fromEntries(typed) })
  })
})
