import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { openPayment } from "../__fixtures__/payment-record"

import { EMPTY_STATE } from "./state"
import { stateFile } from "./state-file"

describe("the state file", () => {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-state-"))
  afterAll(() => rmSync(folder, { recursive: true }))

  it("keeps nothing when there is no path", () => {
    const file = stateFile(undefined)
    file.schedule(() => EMPTY_STATE)
    file.flush()
    expect(file.read()).toEqual(EMPTY_STATE)
  })

  it("is written once for several changes, in folders it makes itself, and read again", () => {
    const path = join(folder, "deep/state.json")
    const file = stateFile(path)
    const state = { ...EMPTY_STATE, payments: [openPayment()] }
    file.schedule(() => EMPTY_STATE)
    file.schedule(() => state)
    file.flush()
    expect(stateFile(path).read()).toEqual(state)
    expect(existsSync(`${path}.new`)).toBe(false)
  })

  it("is written by itself at the end of the turn", async () => {
    const path = join(folder, "soon.json")
    stateFile(path).schedule(() => EMPTY_STATE)
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(EMPTY_STATE)
  })

  it.each(["no json", "{}", "null", '{"version":2}'])("stops the start when it holds %s", (text) => {
    const path = join(folder, "foreign.json")
    writeFileSync(path, text)
    expect(() => stateFile(path).read()).toThrow("is not a state file of the sandbox")
    expect(readFileSync(path, "utf8")).toBe(text)
  })
})
