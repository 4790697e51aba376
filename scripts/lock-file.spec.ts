import { readFileSync } from "node:fs"
import { join } from "node:path"

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

const read = (file: string) => JSON.parse(readFileSync(join(__dirname, "..", file), "utf8")) as unknown
const { packages } = read("package-lock.json") as { packages: Record<string, LockedPackage> }
const { allowScripts } = read("package.json") as { allowScripts: Record<string, unknown> }

const { "": _project, ...locked } = packages
const installed = Object.entries(locked).filter(([, { link }]) => link !== true)
const nameOf = (path: string) => path.split("node_modules/").at(-1)!

describe("package-lock.json", () => {
  it("has a checksum of every package, also of those for other machines", () => {
    const without = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""))
    expect(without.map(([path]) => path)).toEqual([])
  })

  it("names no registry, so that each machine asks its own", () => {
    const named = Object.entries(locked).filter(([, { resolved }]) => resolved !== undefined)
    expect(named.map(([path]) => path)).toEqual([])
  })
})

describe("scripts that packages run when they are installed", () => {
  it("are allowed or refused by the package's whole name, without a pattern", () => {
    const names = new Set(installed.map(([path]) => nameOf(path)))
    const unknown = Object.entries(allowScripts).filter(
      ([name, decision]) => !names.has(name) || typeof decision !== "boolean",
    )
    expect(unknown).toEqual([])
  })

  it("are decided for every package that has one", () => {
    const undecided = installed.filter(
      ([path, { hasInstallScript }]) => hasInstallScript === true && !(nameOf(path) in allowScripts),
    )
    expect(undecided.map(([path]) => path)).toEqual([])
  })
})
