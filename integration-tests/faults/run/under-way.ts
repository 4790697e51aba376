import { ask, type Stage } from "../actors/stage"

/** What is due within this time is worth waiting for. */
const soon = "now() + interval '30 seconds'"

const work: readonly string[] = [
  `select count(*) from paygate_attempt where lease_until > now() or reconcile_due_at < ${soon}`,
  `select count(*) from paygate_notice where state = 'received' and due_at < ${soon}`,
  // The operation of a killed process remains started for as long as a call may last.
  `select count(*) from paygate_operation where state = 'started' and batch_id is null`,
  `select count(*) from paygate_operation where state = 'unknown' and batch_id is null and resolve_at < ${soon}`,
]
const inquiries = `select count(*) from paygate_attempt where inquire_at < ${soon}`

/**
 * What the shop still has to do at once, by its own records.
 * @param kinds "all" counts inquiries too; in a shop with customers one is always due
 */
export async function underWay(stage: Stage, kinds: "work" | "all"): Promise<number> {
  const queries = kinds === "all" ? [...work, inquiries] : work
  const [row] = await ask<{ count: string }>(
    stage,
    `select ${queries.map((query) => `(${query})`).join(" + ")} as count`,
  )
  return Number(row?.count ?? 0)
}
