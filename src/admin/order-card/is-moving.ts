import type { AttemptCard } from "../../contracts/attempt-card"

/** How often a payment is reloaded while something is still pending. */
export const pollMilliseconds = 4_000

/** Whether something will still change by itself: a payment, an answer of the gateway, or Medusa's record. */
export function isMoving({
  display_status,
  unresolved,
  state,
  payment_id,
}: Pick<AttemptCard, "display_status" | "unresolved" | "state" | "payment_id">): boolean {
  const isPaid = state === "authorized" || state === "captured"
  return display_status === "waiting" || unresolved || (isPaid && payment_id === null)
}
