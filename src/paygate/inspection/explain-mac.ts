import type { Account } from "../account"
import { answerMac, macEquals, type ParameterBag, requestMac } from "../wire"

import type { KeyName, MacDifference, MacField, MacFinding } from "./inspection"

type Covered = Readonly<Partial<Record<MacField, string>>> & { readonly MerchantID: string }
type Direction = "request" | "answer"

const coveredNames: Readonly<Record<Direction, readonly MacField[]>> = {
  request: ["PayID", "TransID", "MerchantID", "Amount", "Currency"],
  answer: ["PayID", "TransID", "MerchantID", "Status", "Code"],
}

/**
 * Compares the MAC of a message with every key of the accounts and, if none fits, with the mistakes that are common in practice
 * (protocol notes 5). It only ever confirms the MAC it was given: each try is a guess at 256 bits, so asking often does not
 * help anyone to forge one.
 * @param own the account the message belongs to, if known; its keys are tried first
 */
export function explainMac(
  accounts: readonly Account[],
  own: Account | undefined,
  parameters: ParameterBag,
  direction: Direction,
): MacFinding {
  const received = parameters.get("MAC")?.trim() ?? ""
  if (received === "") return { kind: "absent" }
  if (!/^[0-9a-f]{64}$/i.test(received)) return { kind: "malformed" }

  const first = own ?? accounts[0]
  if (first === undefined) return { kind: "wrong" }
  const asterisk = coveredNames[direction].find((name) => coveredBy(first, parameters)[name]?.includes("*"))
  if (asterisk !== undefined) return { kind: "asterisk", field: asterisk }

  for (const account of own === undefined ? accounts : [own]) {
    const key = fittingKey(account, received, direction, coveredBy(account, parameters))
    if (key !== undefined) return { kind: "holds", key }
  }
  return otherwise(accounts, first, parameters, direction, received) ?? { kind: "wrong" }
}

function otherwise(
  accounts: readonly Account[],
  own: Account,
  parameters: ParameterBag,
  direction: Direction,
  received: string,
): MacFinding | undefined {
  const covered = coveredBy(own, parameters)
  for (const [difference, variant, formula] of variants(covered, parameters, direction)) {
    const key = fittingKey(own, received, formula, variant)
    if (key !== undefined) return { kind: "holds-otherwise", key, difference }
  }
  for (const account of accounts.filter(({ id }) => id !== own.id)) {
    const key =
      fittingKey(account, received, direction, covered) ??
      fittingKey(account, received, direction, coveredBy(account, parameters))
    if (key !== undefined) return { kind: "holds-otherwise", key, difference: { kind: "other-account" } }
  }
  return undefined
}

function* variants(
  covered: Covered,
  parameters: ParameterBag,
  direction: Direction,
): Generator<[MacDifference, Covered, Direction]> {
  const mid = parameters.get("mid") ?? parameters.get("MerchantID")
  if (mid !== undefined)
    yield [{ kind: "merchant-id-as-received" }, { ...covered, MerchantID: mid }, direction]
  for (const field of coveredNames[direction]) {
    yield [{ kind: "field-empty", field }, { ...covered, [field]: "" }, direction]
  }
  const trimmed = Object.entries(covered).map(([name, value]) => [name, value.trim()])
  yield [{ kind: "blanks" }, { MerchantID: covered.MerchantID, ...Object.fromEntries(trimmed) }, direction]
  yield [{ kind: "other-fields" }, covered, direction === "request" ? "answer" : "request"]
}

function coveredBy(account: Account, parameters: ParameterBag): Covered {
  const names = ["PayID", "TransID", "Status", "Code", "Amount", "Currency"] as const
  const values = names.map((name) => [name, parameters.get(name)]).filter(([, value]) => value !== undefined)
  return {
    MerchantID: account.merchantId,
    ...(Object.fromEntries(values) as Partial<Record<MacField, string>>),
  }
}

function fittingKey(
  account: Account,
  received: string,
  direction: Direction,
  covered: Covered,
): KeyName | undefined {
  const mac = direction === "request" ? requestMac : answerMac
  const index = account.hmacKeys.findIndex((key) => macEquals(received, mac(key.reveal(), covered)))
  return index < 0 ? undefined : { accountId: account.id, key: index === 0 ? "current" : "previous" }
}
