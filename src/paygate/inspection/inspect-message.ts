import type { Account } from "../account"
import { type OpenResult, ParameterBag, scrub, unseal } from "../wire"

import { explainMac } from "./explain-mac"
import type { InspectedField, Inspection, KeyName, LenFinding } from "./inspection"
import { type PastedMessage, readPasted } from "./read-pasted"

type Unopened = Exclude<OpenResult, { ok: true } | { reason: "ambiguous" }>

/**
 * Explains a pasted message: which key decrypts it, what it contains (scrubbed) and whether its MAC is right. Pure: it stores
 * nothing, reconciles nothing and never reveals a computed MAC.
 * @param text a URL, a body, a log line, or the hex of Data alone
 */
export function inspectMessage(
  accounts: readonly Account[],
  { text, len }: { readonly text: string; readonly len?: string },
): Inspection {
  const pasted = readPasted(text, len)
  if (pasted.Data === undefined) return inspectClear(accounts, pasted)

  const opened = openWithAny(accounts, { ...pasted, Data: pasted.Data })
  if ("reason" in opened) return unreadable(accounts, pasted.Data, opened.reason)
  const { account, parameters } = opened
  const merchant = merchantOf(accounts, parameters)
  return {
    kind: "read",
    sealed: true,
    openedWith: opened.key,
    merchant,
    len: opened.len,
    ...findings(accounts, account, parameters),
  }
}

function inspectClear(accounts: readonly Account[], { clear }: PastedMessage): Inspection {
  const parameters = ParameterBag.of(clear)
  const known = ["Status", "Code", "TransID", "PayID", "MAC", "mid", "MerchantID"]
  if (!known.some((name) => parameters.has(name))) return { kind: "nothing-found" }
  const merchant = merchantOf(accounts, parameters)
  const own = accounts.find(({ id }) => id === merchant.accountId)
  return {
    kind: "read",
    sealed: false,
    openedWith: null,
    merchant,
    len: "not-needed",
    ...findings(accounts, own, parameters),
  }
}

function findings(accounts: readonly Account[], own: Account | undefined, parameters: ParameterBag) {
  const direction =
    parameters.has("Status") || parameters.has("Code") ? ("answer" as const) : ("request" as const)
  return {
    direction,
    mac: explainMac(accounts, own, parameters, direction),
    code: parameters.get("Code")?.trim() ?? null,
    fields: inspectedFields(parameters),
  }
}

interface Opened {
  readonly account: Account
  readonly key: KeyName
  readonly parameters: ParameterBag
  readonly len: LenFinding
}
type Sealed = PastedMessage & { Data: string }

/** Accounts may share a key: the message then belongs to the account that it names inside. */
function openWithAny(accounts: readonly Account[], message: Sealed): Opened | { reason: Unopened["reason"] } {
  const opened = openWithFirst(accounts, message)
  if ("reason" in opened) return opened
  const { accountId } = merchantOf(accounts, opened.parameters)
  const named = accounts.filter(({ id }) => id === accountId && id !== opened.account.id)
  const byNamed = openWithFirst(named, message)
  return "reason" in byNamed ? opened : byNamed
}

/** Tries the account named in the unencrypted part first: with Blowfish a wrong key could happen to yield readable text. */
function openWithFirst(
  accounts: readonly Account[],
  { Len, Data, MerchantID }: Sealed,
): Opened | { reason: Unopened["reason"] } {
  const ordered = [...accounts].sort(
    (one, other) => Number(other.merchantId === MerchantID) - Number(one.merchantId === MerchantID),
  )
  let reason: Unopened["reason"] = "unreadable"
  for (const account of ordered) {
    const opened = unseal({ Len, Data }, account.openers)
    if (opened.ok || opened.reason === "ambiguous") {
      const key = { accountId: account.id, key: opened.cipher.key }
      const parameters = opened.ok ? opened.parameters : opened.suspect
      return { account, key, parameters, len: lenFinding(Len, opened) }
    }
    if (opened.reason !== "unreadable") reason = opened.reason
  }
  return { reason }
}

function unreadable(accounts: readonly Account[], Data: string, reason: Unopened["reason"]): Inspection {
  const cipher = Data.includes("-") ? "aes" : "blowfish"
  const cipherInUse = accounts.some((account) => account.cipher.name === cipher)
  return { kind: "unreadable", reason, cipher, cipherInUse }
}

function lenFinding(Len: string | undefined, opened: OpenResult): LenFinding {
  if (!opened.ok) return Len === undefined ? "missing" : "contradicts"
  switch (opened.len) {
    case "bytes":
    case "padded-bytes":
      return "fits"
    case "nothing":
      return "contradicts"
    case "characters":
    case "missing":
      return opened.len
  }
}

function merchantOf(accounts: readonly Account[], parameters: ParameterBag) {
  const received = (parameters.get("mid") ?? parameters.get("MerchantID"))?.trim() ?? null
  const account = accounts.find(({ merchantId }) => merchantId === received)
  return { received, accountId: account?.id ?? null }
}

function inspectedFields(parameters: ParameterBag): InspectedField[] {
  const clear = parameters.toRecord()
  return Object.entries(scrub(clear)).map(([name, value]) => ({
    name,
    value,
    masked: value === "***" && clear[name] !== "***",
  }))
}
