import type { MedusaContainer } from "@medusajs/framework/types"

import { isAboId } from "../../domain/subscription/abo-id"
import type { FieldProblem } from "../../domain/subscription/field-problem"
import { readValues, type WrittenFields } from "../../domain/subscription/read-values"
import type PaygateModuleService from "../../modules/paygate/service"
import type { NewSubscription } from "../../modules/paygate/stores/subscription-store"

import { onlyAccount, rulesOf } from "./account-rules"
import { LinkFinder } from "./subscription-links"

/** A row with all its problems; `known` when the registry has the AboID already. */
export interface Candidate {
  readonly written: WrittenFields
  readonly problems: readonly FieldProblem[]
  readonly known: boolean
  /** There when there are no problems. */
  readonly subscription: NewSubscription | undefined
}

/** Checks rows against the rules, the configuration, the shop and the registry. Writes nothing. */
export async function readCandidates(
  container: MedusaContainer,
  paygate: PaygateModuleService,
  rows: readonly WrittenFields[],
  createdBy: string | null,
): Promise<Candidate[]> {
  const links = await LinkFinder.lookUp(container, rows)
  const named = rows.map((row) => ({
    ...row,
    account: row.account?.trim() || onlyAccount(paygate),
    abo_id: row.abo_id?.trim() ?? "",
  }))
  const known = await knownAboIds(paygate, named)
  return named.map((row): Candidate => {
    const problems: FieldProblem[] = []
    const rules = row.account === undefined ? undefined : rulesOf(paygate, row.account)
    if (!rules) problems.push({ field: "account", problem: "account-unknown" })
    if (row.abo_id === "") problems.push({ field: "abo_id", problem: "abo-id-missing" })
    else if (!isAboId(row.abo_id)) problems.push({ field: "abo_id", problem: "abo-id-malformed" })
    const currency = row.currency?.trim().toUpperCase() ?? ""
    const reading = readValues(row, currency, rules ?? { smallAmounts: true, latin1Only: false })
    if (!reading.ok) problems.push(...reading.problems)
    const link = links.find(row)
    if (!link.ok) problems.push({ field: link.field, problem: link.problem })
    const isKnown = known.has(key(row))
    if (problems.length > 0 || !reading.ok || !link.ok || row.account === undefined) {
      return { written: row, problems, known: isKnown, subscription: undefined }
    }
    const { customerId, orderId } = link
    const subscription: NewSubscription = {
      ...{ accountId: row.account, aboId: row.abo_id, currency, customerId, orderId, createdBy },
      values: reading.values,
    }
    return { written: row, problems, known: isKnown, subscription }
  })
}

type Named = { account?: string; abo_id: string }

async function knownAboIds(paygate: PaygateModuleService, rows: readonly Named[]): Promise<Set<string>> {
  const accounts = new Set(rows.flatMap(({ account }) => (account === undefined ? [] : [account])))
  const known = new Set<string>()
  for (const account of accounts) {
    const aboIds = rows.filter((row) => row.account === account).map(({ abo_id }) => abo_id)
    for (const abo_id of await paygate.subscriptions.known(account, aboIds)) {
      known.add(key({ account, abo_id }))
    }
  }
  return known
}

/** One AboID of one account. */
export function key({ account, abo_id }: { account?: string; abo_id?: string }): string {
  return JSON.stringify([account ?? "", abo_id ?? ""])
}
