import type { Attempt } from "./attempt"
import { methods } from "./methods"
import { inquiryTime } from "./retry-schedule"

/** In milliseconds. Clocks differ, and a shopper may confirm in the last second. */
const afterExpiry = 5 * 60_000

type Facts = Pick<Attempt, "state" | "method" | "completedAt" | "expiresAt" | "createdAt">

/**
 * Whether a payment that failed can still be paid: a form may be open in another tab, a code works until it expires, and at the
 * point of sale no notice comes. The gateway is asked until the day is over, about a code only once after its expiry if that is
 * known.
 * @param inquiries how many were made
 */
export function mayStillBePaid(attempt: Facts, inquiries: number): boolean {
  if (attempt.completedAt !== null) {
    return false
  }
  const { opensBy } = methods[attempt.method]
  switch (attempt.state) {
    case "failed":
      return opensBy !== "qr" || !wasAskedAfterExpiry(attempt, inquiries)
    case "released":
      return opensBy === "scanned-code"
    default:
      return false
  }
}

function wasAskedAfterExpiry({ createdAt, expiresAt }: Facts, inquiries: number): boolean {
  const last = inquiryTime(createdAt, inquiries - 1)
  return expiresAt !== null && last !== undefined && last.getTime() >= expiresAt.getTime() + afterExpiry
}
