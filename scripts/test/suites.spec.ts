import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"

const root = resolve(__dirname, "../..")

interface Suite {
  readonly name: string
  readonly command: "test" | "long" | "peers"
  readonly minutes: number
  readonly needs: readonly string[]
}

/** The list is plain JavaScript and an ES module, so it is read in its own process. */
function readSuites(): Suite[] {
  const code = `import { suites } from ${JSON.stringify(join(__dirname, "suites.mjs"))}
    console.log(JSON.stringify(suites))`
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }),
  ) as Suite[]
}

const commands = { test: "`test`", long: "`test:long`", peers: "`test:peers`" }
const needs: Readonly<Record<string, string>> = {
  postgres: "PostgreSQL",
  redis: "Redis",
  chromium: "Chromium",
}

describe("the suites", () => {
  it("stand in CONTRIBUTING.md with their command, minutes and needs", () => {
    const rows = readFileSync(join(root, "CONTRIBUTING.md"), "utf8")
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .filter((cells) => cells.length === 8 && cells[1]!.startsWith("`"))
      .map(([, suite, command, , minutes, need]) => [suite, command, minutes, need])
    expect(rows).toEqual(
      readSuites().map((suite) => [
        `\`${suite.name}\``,
        commands[suite.command],
        String(suite.minutes),
        suite.needs.map((need) => needs[need]).join(", ") || "–",
      ]),
    )
  })
})

describe("the stories of the HTTP suite", () => {
  const folder = join(root, "integration-tests/http")
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file))
  const told = files
    .filter((file) => file.endsWith(".spec.ts"))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/^import .+ from "(.*\/stories\/.+)"/gm)].map(([, path]) =>
        relative(folder, `${resolve(file, "..", path!)}.ts`),
      ),
    )

  it("are each told by one file", () => {
    const written = files
      .filter((file) => file.endsWith(".ts") && /^export default stories\(/m.test(readFileSync(file, "utf8")))
      .map((file) => relative(folder, file))
    expect(written.length).toBeGreaterThan(30)
    expect(told.sort()).toEqual(written.sort())
  })
})
