import { execFileSync } from "node:child_process"
import { join } from "node:path"

/** The script is plain JavaScript and an ES module, so it is called in its own process. */
function ask(call: string): string {
  const code = `import { released, withVersion } from ${JSON.stringify(join(__dirname, "texts.mjs"))}
    process.stdout.write(${call})`
  const args = ["--input-type=module", "-e", code]
  return execFileSync(process.execPath, args, { encoding: "utf8", stdio: "pipe" })
}
const released = (log: string) => ask(`released(${JSON.stringify(log)}, "1.2.0", "2026-12-01")`)

describe("a release", () => {
  it("turns what was unreleased into the changes of its version", () => {
    expect(released("# Changelog\n\n## Unreleased\n\n- new\n")).toBe(
      "# Changelog\n\n## Unreleased\n\n## 1.2.0 (2026-12-01)\n\n- new\n",
    )
    expect(released("# Changelog\n\n## Unreleased\n\n### A\n\n- new\n\n## 1.1.0\n\n- old\n")).toBe(
      "# Changelog\n\n## Unreleased\n\n## 1.2.0 (2026-12-01)\n\n### A\n\n- new\n\n## 1.1.0\n\n- old\n",
    )
  })

  it.each(["# Changelog\n", "# Changelog\n\n## Unreleased\n\n## 1.1.0\n\n- old\n"])(
    "is none while the change log says nothing of it: %j",
    (log) => {
      expect(() => released(log)).toThrow('CHANGELOG.md has nothing under "## Unreleased"')
    },
  )

  it("writes its version into a package.json and nothing else", () => {
    const before = '{\n  "name": "a",\n  "version": "0.1.0",\n  "x": { "version": "7" }\n}\n'
    expect(ask(`withVersion(${JSON.stringify(before)}, "1.0.0")`)).toBe(before.replace("0.1.0", "1.0.0"))
  })
})
