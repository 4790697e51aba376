import { join } from "node:path"

import { isMedusaCommand, refuseToStart } from "./refuse-to-start"

describe("refusing to start", () => {
  it.each([
    [join(process.cwd(), "node_modules/.bin/medusa"), true],
    [join(process.cwd(), "node_modules/@medusajs/cli/cli.js"), true],
    ["C:\\shop\\node_modules\\@medusajs\\cli\\cli.js", true],
    [join(process.cwd(), "node_modules/.bin/jest"), false],
    ["/srv/shop/server.js", false],
    [undefined, false],
  ])("knows Medusa's command line: %s", (script, expected) => {
    expect(isMedusaCommand(script)).toBe(expected)
  })

  it("leaves another program's process alone: it gets the error", () => {
    const error = jest.fn()
    const bad = new Error("bad options")
    expect(() => refuseToStart(bad as never, { error })).toThrow(bad)
    expect(error).not.toHaveBeenCalled()
  })
})
