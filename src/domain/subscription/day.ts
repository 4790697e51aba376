import { isCalendarDay } from "../../paygate/endpoints/calendar-day"

/**
 * A day that exists, written YYYY-MM-DD, as spreadsheets in German and other languages write it, D.M.YYYY, or as the gateway does,
 * YYYYMMDD. With slashes nobody knows which number is the month, so these are not read.
 * @returns YYYY-MM-DD; undefined for anything else
 */
export function readDay(text: string): string | undefined {
  const written = text.trim()
  const [, day = "", month = "", year = ""] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(written) ?? []
  const iso =
    year !== ""
      ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
      : written.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3")
  return isCalendarDay(iso, "-") ? iso : undefined
}

/** A day as the gateway writes it: 2027-03-01 becomes 20270301 (subscription document, StartDate). */
export function compactDay(day: string): string {
  return day.replaceAll("-", "")
}
