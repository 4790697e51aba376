import type { Account } from "../../../src/paygate"
import { open, seal } from "../../../src/paygate/wire"

type Fields = Readonly<Record<string, string>>

/**
 * A message of the sandbox with other parameters in it, sealed anew: for values that the sandbox never sends. Its MAC
 * stays right, for it covers PayID, TransID, Status and Code only.
 * @param change undefined takes a parameter out
 */
export function altered(
  account: Account,
  fields: Fields,
  change: Readonly<Record<string, string | undefined>>,
): Fields {
  const { Len, Data = "" } = fields
  const opened = open({ Len, Data }, account.openers)
  if (!opened.ok) throw new Error(`the message cannot be opened: ${opened.reason}`)
  const cipher = account.cipher
  const sealed = seal({ ...opened.parameters.toRecord(), ...change }, { cipher, charset: account.charset })
  return { ...fields, Len: String(sealed.Len), Data: sealed.Data }
}
