import { nearestWord, type Tell } from "../../paygate/options"
import { methodIds } from "../methods"
import { isSettable, openingEndpoints, parameterProblem } from "../opening-endpoints"

import { seenOptions } from "./seen-options"

/** Reports the shop's own values for parameters that a method's request lacks, or that it takes in another form. */
export function parameterRule(options: unknown, tell: Tell): void {
  const parameters = seenOptions(options)?.parameters ?? {}
  for (const method of methodIds) {
    for (const [name, value] of Object.entries(parameters[method] ?? {})) {
      const problem = parameterProblem(method, name, value)
      if (problem !== undefined) {
        const settable = Object.keys(openingEndpoints[method].request.shape).filter((known) =>
          isSettable(method, known),
        )
        const meant = isSettable(method, name) ? undefined : nearestWord(name, settable)
        tell(
          ["parameters", method, name],
          meant === undefined ? problem : `${problem}; did you mean "${meant}"?`,
        )
      }
    }
  }
}
