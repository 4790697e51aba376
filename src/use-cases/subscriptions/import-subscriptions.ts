import type { MedusaContainer } from "@medusajs/framework/types"

import type { FieldProblem } from "../../domain/subscription/field-problem"
import type { WrittenFields } from "../../domain/subscription/read-values"
import { PAYGATE_MODULE } from "../../modules/paygate"
import type PaygateModuleService from "../../modules/paygate/service"
import type { NewSubscription } from "../../modules/paygate/stores/subscription-store"

import { readCsv } from "./read-csv"
import { key, readCandidates } from "./subscription-candidates"
import { emitSubscriptionAdded } from "./subscription-events"

/** What importing a row would do. */
export interface PreviewRow {
  readonly line: number
  /** `known`: the registry has this AboID of this account already; the row changes nothing. */
  readonly status: "new" | "known" | "error"
  readonly written: WrittenFields
  readonly problems: readonly FieldProblem[]
  readonly subscription: NewSubscription | undefined
}

export interface PreviewedImport {
  readonly rows: readonly PreviewRow[]
  readonly ignoredColumns: readonly string[]
  readonly counts: { readonly new: number; readonly known: number; readonly error: number }
}

/** A file with the account for rows that name none. */
export interface CsvInput {
  readonly csv: string
  readonly account: string | undefined
}

/**
 * Reads a file and reports what importing each row would do. Writes nothing.
 * @throws RefusalError when the file as a whole cannot be read
 */
export async function previewImport(
  container: MedusaContainer,
  { csv, account }: CsvInput,
  actorId: string | null,
): Promise<PreviewedImport> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const file = await readCsv(csv)
  const written = file.rows.map(({ fields }) => ({ ...fields, account: fields.account?.trim() || account }))
  const candidates = await readCandidates(container, paygate, written, actorId)
  const seen = new Set<string>()
  const rows = candidates.map((candidate, index): PreviewRow => {
    const { line = 0, isRagged = false } = file.rows[index] ?? {}
    const name = key(candidate.written)
    const problems: FieldProblem[] = [
      ...(isRagged ? [{ field: "row", problem: "row-of-other-columns" } as const] : []),
      ...candidate.problems,
      ...(seen.has(name) ? [{ field: "abo_id", problem: "abo-id-twice" } as const] : []),
    ]
    seen.add(name)
    return {
      line,
      written: candidate.written,
      problems,
      status: problems.length > 0 ? "error" : candidate.known ? "known" : "new",
      subscription: candidate.subscription,
    }
  })
  const count = (status: PreviewRow["status"]) => rows.filter((row) => row.status === status).length
  return {
    rows,
    ignoredColumns: file.ignored,
    counts: { new: count("new"), known: count("known"), error: count("error") },
  }
}

/**
 * Registers the valid rows of a file. Known rows stay as they are, so that importing a file twice adds nothing twice;
 * invalid rows are left out.
 * @returns how many are new, were known, were left out
 * @throws RefusalError when the file as a whole cannot be read
 */
export async function importSubscriptions(
  container: MedusaContainer,
  input: CsvInput,
  actorId: string | null,
): Promise<{ added: number; known: number; skipped: number }> {
  const paygate = container.resolve<PaygateModuleService>(PAYGATE_MODULE)
  const { rows, counts } = await previewImport(container, input, actorId)
  const fresh = rows.flatMap(({ status, subscription }) =>
    status === "new" && subscription ? [subscription] : [],
  )
  const added = []
  for (let from = 0; from < fresh.length; from += rowsAtOnce) {
    added.push(...(await paygate.subscriptions.add(fresh.slice(from, from + rowsAtOnce))))
  }
  for (const subscription of added) {
    await emitSubscriptionAdded(container, subscription)
  }
  return { added: added.length, known: counts.known + fresh.length - added.length, skipped: counts.error }
}

/** PostgreSQL takes 65,535 values a statement, a subscription has 15. */
const rowsAtOnce = 1_000
