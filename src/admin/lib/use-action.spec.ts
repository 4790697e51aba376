import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const admin = join(__dirname, "..")

describe("what the pages do at a press", () => {
  it("goes through one hook, so that nothing waits for a connection or is sent twice", () => {
    const files = readdirSync(admin, { recursive: true, encoding: "utf8" }).filter((file) =>
      /(?<!\.spec)\.tsx?$/.test(file),
    )
    const own = files.filter((file) => readFileSync(join(admin, file), "utf8").includes("useMutation"))
    expect(own).toEqual([join("lib", "use-action.ts")])
  })
})
