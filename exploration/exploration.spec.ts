import { explore } from "./explorer"
import { resultText } from "./result-text"
import { allRules } from "./rules"
import { worlds } from "./worlds"

/** How many distinct states of a world the unit suite explores; `npm run explore` can explore more. */
const most = 170_000

describe("under the rules as they are", () => {
  let states = 0

  it.each(worlds.map((world) => [world.name, world] as const))(
    "%s: no interleaving moves money wrongly, or leaves something wrong of which nobody is told",
    (name, world) => {
      const exploration = explore(world.explorable(allRules), { states: most })
      states += exploration.states
      console.info(resultText(name, exploration))
      expect(exploration.found).toBeUndefined()
      expect(exploration.complete || exploration.states >= most).toBe(true)
    },
    120_000,
  )

  it("a million distinct states were looked at, and more", () => {
    expect(states).toBeGreaterThan(1_000_000)
  })
})
