import { ask, type Stage } from "../actors/stage"

/** A little less than the day for which the gateway answers `inquire24`. */
const hours = 23.75

/** Every instant by which the shop decides what is due, and the age of its orders. */
const instants: Readonly<Record<string, readonly string[]>> = {
  paygate_attempt: [
    "created_at",
    "completed_at",
    "superseded_at",
    "completion_started_at",
    "order_awaits_since",
    "inquire_at",
    "settle_due_at",
    "lease_until",
  ],
  paygate_action: ["started_at", "resolve_at"],
  paygate_notice: ["received_at", "due_at", "lease_until"],
  '"order"': ["created_at"],
}

/**
 * Lets a day pass: what was written down then happened a day earlier now. The inquiries about payments nobody finished come
 * to their end, and settled ones are looked at for what the gateway's back office did.
 */
export async function passDay(stage: Stage): Promise<void> {
  for (const [table, columns] of Object.entries(instants)) {
    const moves = columns.map((column) => `${column} = ${column} - interval '${hours} hours'`)
    await ask(stage, `update ${table} set ${moves.join(", ")}`)
  }
}
