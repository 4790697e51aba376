import { takesCurrency } from "../../paygate/endpoints"
import type { Tell } from "../../paygate/options"
import { type MethodId, methodIds, methods as facts } from "../methods"

import { type SeenAccount, seenOptions } from "./seen-options"

/** Reports accounts with the same id: their notices and stored payments could not be told apart. */
export function sameIdRule(options: unknown, tell: Tell): void {
  const ids = seenOptions(options)?.accounts.map(({ id }) => id?.toLowerCase()) ?? []
  ids.forEach((id, index) => {
    if (id !== undefined && ids.indexOf(id) < index) {
      tell(["accounts", index, "id"], "is the id of another account too; give each account its own")
    }
  })
}

/** Reports methods without an account, and accounts that can take no payment. */
export function servingRule(options: unknown, tell: Tell): void {
  const { accounts = [], methods: used = [] } = seenOptions(options) ?? {}
  const known = methodIds.filter((id) => used.includes(id))
  if (accounts.length === 0 || known.length === 0) {
    return
  }
  for (const method of known) {
    const named = accounts.filter((account) => names(account, method))
    if (!named.some((account) => takesAnyCurrency(account, method))) {
      tell(["methods", used.indexOf(method)], unserved(method, named.length > 0))
    }
  }
  accounts.forEach((account, index) => {
    const named = known.filter((method) => names(account, method))
    if (named.length === 0) {
      tell(
        ["accounts", index, "methods"],
        'names no method that the shop has; add it to "methods" of the shop too, or remove the account',
      )
    } else if (!named.some((method) => takesAnyCurrency(account, method))) {
      tell(
        ["accounts", index, "currencies"],
        "has no currency that a method of this account takes; add one, or remove the account",
      )
    }
  })
}

const names = ({ methods }: SeenAccount, method: MethodId) =>
  methods === undefined || methods.includes(method)

const takesAnyCurrency = ({ currencies, merchant }: SeenAccount, method: MethodId) =>
  currencies === undefined ||
  currencies.some((code) => takesCurrency(facts[method].currencies, merchant, code))

function unserved(method: MethodId, isNamed: boolean): string {
  return isNamed
    ? `is served by no account in a currency that ${facts[method].title} takes; add one to the "currencies" of an account, or remove the method`
    : 'is served by no account; add it to the "methods" of an account, or remove it here'
}
