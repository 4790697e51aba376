import { isCalendarDay } from "../../paygate/endpoints/calendar-day"

/** A day that exists, written YYYY-MM-DD or as the gateway writes it, YYYYMMDD; the answer is YYYY-MM-DD. */
export function readDay(text: string): string | undefined {
  const written = text.trim()
  if (isCalendarDay(written, "-")) {
    return written
  }
  return /^\d{8}$/.test(written) && isCalendarDay(written, "")
    ? `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}`
    : undefined
}

/** A day as the gateway writes it: 2027-03-01 becomes 20270301 (subscription document, StartDate). */
export function compactDay(day: string): string {
  return day.replaceAll("-", "")
}
