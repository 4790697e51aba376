import { ask, type Stage } from "../actors/stage"

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
  paygate_action: ["started_at", "resolve_at", "left_at"],
  paygate_notice: ["received_at", "due_at", "lease_until"],
  '"order"': ["created_at"],
}

/** Lets time pass: what the shop has written down happened so much earlier now. */
export async function passTime(stage: Stage, hours: number): Promise<void> {
  for (const [table, columns] of Object.entries(instants)) {
    const moves = columns.map((column) => `${column} = ${column} - interval '${hours} hours'`)
    await ask(stage, `update ${table} set ${moves.join(", ")}`)
  }
}
