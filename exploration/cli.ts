/**
 * `npm run explore`: explores every world with all rules. `-- --states 5000000` explores more states, `-- --depth 20` limits the
 * depth, `-- --without "the same key is the same request"` removes a rule, `-- --world refund` selects worlds.
 */
import { parseArgs } from "node:util"

import { explore } from "./explorer"
import { resultText } from "./result-text"
import { allRules, ruleNames, without } from "./rules"
import { worlds } from "./worlds"

const { values } = parseArgs({
  options: {
    states: { type: "string", default: "2000000" },
    depth: { type: "string" },
    without: { type: "string" },
    world: { type: "string", default: "" },
  },
})
const rule = ruleNames.find((name) => name === values.without)
if (values.without !== undefined && rule === undefined) {
  throw new Error(`There is no such rule. The rules are:\n${ruleNames.join("\n")}`)
}
const limits = {
  states: Number(values.states),
  ...(values.depth === undefined ? {} : { depth: Number(values.depth) }),
}

let found = false
for (const world of worlds.filter(({ name }) => name.includes(values.world))) {
  const exploration = explore(world.explorable(rule ? without(rule) : allRules), limits)
  found ||= exploration.found !== undefined
  console.log(resultText(world.name, exploration))
}
process.exitCode = found ? 1 : 0
