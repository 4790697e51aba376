import { isSignedName } from "../../paygate/notices"

type Parameters = Readonly<Record<string, string>>

/** The parameters of a stored message: those that its MAC covers, and those that anybody may have written. */
export function bySignature(parameters: Parameters): { signed: Parameters; unsigned: Parameters } {
  const entries = Object.entries(parameters)
  return {
    signed: Object.fromEntries(entries.filter(([name]) => isSignedName(name))),
    unsigned: Object.fromEntries(entries.filter(([name]) => !isSignedName(name))),
  }
}
