/** How the Date of HEAD is written; the documents do not say. File names use YYYYMMDD, so that is the default. */
export const headDateForms = ["yyyymmdd", "yyyy-mm-dd", "dd.mm.yyyy"] as const
export type HeadDateForm = (typeof headDateForms)[number]

/** A day of eight digits in the configured form. */
export function headDateText(day: string, form: HeadDateForm): string {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6, 8)]
  switch (form) {
    case "yyyymmdd":
      return day
    case "yyyy-mm-dd":
      return `${year}-${month}-${date}`
    case "dd.mm.yyyy":
      return `${date}.${month}.${year}`
  }
}

/** The day of a moment as eight digits, in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10).replaceAll("-", "")
}
