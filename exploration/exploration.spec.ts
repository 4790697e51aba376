import { explore } from "./explorer"
import { allRules } from "./rules"
import { tell } from "./tell"
import { worlds } from "./worlds"

/** As many distinct states as the unit suite has time for; `npm run explore` goes further. */
const states = 350_000

describe("under the rules as they are", () => {
  it.each(worlds.map((world) => [world.name, world] as const))(
    "%s: no interleaving moves money wrongly, or leaves books that differ and nobody who is told",
    (name, world) => {
      const exploration = explore(world.explorable(allRules), { states })
      console.info(tell(name, exploration))
      expect(exploration.found).toBeUndefined()
      expect(exploration.complete || exploration.states >= states).toBe(true)
    },
    120_000,
  )
})
