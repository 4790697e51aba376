import type { Account } from "../../../src/paygate"
import { seal, unseal } from "../../../src/paygate/wire"

type Fields = Readonly<Record<string, string>>

/**
 * A message of the sandbox with other parameters, encrypted again: for values the sandbox never sends. Its MAC stays
 * valid, because it covers only PayID, TransID, Status and Code.
 * @param change undefined removes a parameter
 */
export function altered(
  account: Account,
  fields: Fields,
  change: Readonly<Record<string, string | undefined>>,
): Fields {
  const { Len, Data = "" } = fields
  const opened = unseal({ Len, Data }, account.openers)
  if (!opened.ok) throw new Error(`the message cannot be opened: ${opened.reason}`)
  const cipher = account.cipher
  const sealed = seal({ ...opened.parameters.toRecord(), ...change }, { cipher, charset: account.charset })
  return { ...fields, Len: String(sealed.Len), Data: sealed.Data }
}
