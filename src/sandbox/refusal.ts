import { composeCode, type GenericModule, parameterNumber } from "./codes"

/** Why the gateway refused a request: the Code it answers, and a sentence for the developer. */
export interface Refusal {
  readonly code: string
  readonly reason: string
}

/** A refusal because of one parameter: 2, the generic module, the parameter's number (protocol notes 9.5). */
export function refuseParameter(module: GenericModule, name: string, reason: string): Refusal {
  return { code: composeCode("2", module, parameterNumber(name)), reason: `${name}: ${reason}` }
}
