import type { Attempt } from "./attempt"
import { stateTable } from "./attempt-states"
import type { CaptureMoment } from "./capture-moment"

const hour = 60 * 60_000
const day = 24 * hour

/** What tells whether money of an attempt is authorized, and since when. */
export type ReservationFacts = Pick<
  Attempt,
  "state" | "moneyMoves" | "amount" | "capturedAmount" | "paidAt" | "createdAt"
>

/** Whether a part of the money is authorized and not captured; a rest that was released with a capture is not known here. */
export function hasReservation({ state, moneyMoves, amount, capturedAmount }: ReservationFacts): boolean {
  return moneyMoves === "at-capture" && stateTable[state].mayCapture && capturedAmount < amount
}

/**
 * Until when an authorization has to be captured.
 * @param days by the contract; undefined when nobody knows
 * @returns null when nothing is authorized any more, or nobody knows
 */
export function captureBy(reservation: ReservationFacts, days: number | undefined): Date | null {
  if (days === undefined || !hasReservation(reservation)) {
    return null
  }
  return lastDay(reservation.paidAt ?? reservation.createdAt, days)
}

/** The end of a number of days. */
export function lastDay(since: Date, days: number): Date {
  return new Date(since.getTime() + days * day)
}

/** Why a reminder is due: the last day comes, or it is over and the gateway may refuse by now. */
export type CaptureDue = "runs-out-soon" | "has-run-out"

/** @returns undefined while there is time */
export function captureDue(by: Date, reminderDays: number, now: Date): CaptureDue | undefined {
  if (now >= by) {
    return "has-run-out"
  }
  return now >= remindAt(by, reminderDays) ? "runs-out-soon" : undefined
}

/**
 * When to check an authorization again: when its reminder changes, and each hour where parcels are captured by
 * themselves, because a server may have stopped before it heard of one.
 */
export function nextCheck(
  { by, captureOn }: { readonly by: Date | null; readonly captureOn: CaptureMoment },
  reminderDays: number,
  now: Date,
): Date {
  const dates = by === null ? [] : [remindAt(by, reminderDays), by].filter((date) => date > now)
  const soonest = Math.min(...dates.map((date) => date.getTime()), now.getTime() + day)
  return new Date(captureOn === "manual" ? soonest : Math.min(soonest, now.getTime() + hour))
}

function remindAt(by: Date, reminderDays: number): Date {
  return new Date(by.getTime() - reminderDays * day)
}
