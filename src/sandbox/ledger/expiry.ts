const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Alipay's day ends at midnight in China. */
const CHINA = 8 * HOUR

const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: HOUR, d: DAY }

/** When an unpaid payment expires by WeChat's TimeOut, whole minutes (WeChat document). */
export function endOfTimeOut(minutes: string, from: number): number {
  return from + Number(minutes) * MINUTE
}

/** When an unpaid payment expires by Alipay's Timeout: `90m`, `12h`, `15d`, or `1c`, the end of the day (Alipay document). */
export function endOfTimeSpan(span: string, from: number): number {
  if (span === "1c") return (Math.floor((from + CHINA) / DAY) + 1) * DAY - CHINA
  return from + Number(span.slice(0, -1)) * (UNITS[span.slice(-1)] ?? 0)
}
