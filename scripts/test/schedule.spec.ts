import { execFileSync } from "node:child_process"
import { join } from "node:path"

interface Suite {
  readonly name: string
  readonly cores: number
}

/** The script is plain JavaScript and an ES module, so it is called in its own process. */
function readyToStart(pending: Suite[], running: Suite[], room: number): string[] {
  const code = `import { readyToStart } from ${JSON.stringify(join(__dirname, "schedule.mjs"))}
    const ready = readyToStart(${JSON.stringify(pending)}, ${JSON.stringify(running)}, ${room})
    console.log(JSON.stringify(ready.map(({ name }) => name)))`
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })
  return JSON.parse(output) as string[]
}

const stories = { name: "stories", cores: 2 }
const check = { name: "check", cores: 0.5 }
const waits = { name: "waits", cores: 0.25 }

describe("which suites start", () => {
  it("those that fit beside what runs, in their order", () => {
    expect(readyToStart([stories, waits, check], [], 2.5)).toEqual(["stories", "waits"])
    expect(readyToStart([check], [stories, waits], 2.5)).toEqual([])
    expect(readyToStart([check], [waits], 2.5)).toEqual(["check"])
  })

  it("a small one passes a big one that does not fit yet", () => {
    expect(readyToStart([stories, check], [check], 2)).toEqual(["check"])
  })

  it("one that is too big for the machine runs by itself", () => {
    expect(readyToStart([stories, check], [], 1)).toEqual(["stories"])
    expect(readyToStart([stories], [check], 1)).toEqual([])
  })
})
