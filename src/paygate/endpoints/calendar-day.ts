/** Whether a text is an existing date, written YYYYMMDD or, with a separator, YYYY-MM-DD. */
export function isCalendarDay(text: string, separator: "" | "-"): boolean {
  const [year, month, day, ...more] = separator === "" ? compactParts(text) : text.split(separator)
  if (year === undefined || month === undefined || day === undefined || more.length > 0) return false
  if (!/^\d{4}$/.test(year) || !/^\d{2}$/.test(month) || !/^\d{2}$/.test(day)) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}

function compactParts(text: string): string[] {
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
}
