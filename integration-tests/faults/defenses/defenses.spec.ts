import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"

import { paygateSuite, type World } from "../../http/support/suite"

import { defenses } from "./defenses.cjs"
import { cartScenarios } from "./scenarios/carts"
import { doorScenarios } from "./scenarios/doors"
import { noticeScenarios } from "./scenarios/notices"
import { operationScenarios } from "./scenarios/operations"
import type { Scenario } from "./scenarios/scenario"
import { withSwitches } from "./with-switches.cjs"

const root = resolve(__dirname, "../../..")
const scenarios = [...noticeScenarios, ...cartScenarios, ...operationScenarios, ...doorScenarios]
const switched = globalThis as { paygateDefensesOff?: Set<string> }
const cases = defenses.map(
  ({ name, guards }) => [name, guards, scenarios.find(({ defense }) => defense === name)] as const,
)

/** The scenario has to fail at its expectation; an unrelated error on the way would prove nothing. */
async function failsAtItsExpectation(world: World, scenario: Scenario, name: string): Promise<void> {
  switched.paygateDefensesOff = new Set([name])
  const failure = await scenario.story(world).then(
    () => "it passed",
    (error: unknown) => error,
  )
  await world.paygate.background.drain()
  delete switched.paygateDefensesOff
  expect(failure).toHaveProperty("matcherResult")
}

describe("the list of defenses", () => {
  it("has one scenario for each defense", () => {
    expect(scenarios.map(({ defense }) => defense).sort()).toEqual(defenses.map(({ name }) => name).sort())
  })

  it.each(defenses.map(({ file }) => file))("finds its places in %s", (file) => {
    const path = join(root, file)
    const source = readFileSync(path, "utf8")
    expect(withSwitches(source, path)).not.toBe(source)
    expect(() => withSwitches("", path)).toThrow('its "find" must match once')
  })
})

paygateSuite("each defense is needed", {}, (world) => {
  it.each(cases)("%s: %s", async (_name, _guards, scenario) => {
    await scenario!.story(world)
  })

  it.each(cases)("%s switched off: the scenario fails", async (name, _guards, scenario) => {
    await failsAtItsExpectation(world, scenario!, name)
  })
})
