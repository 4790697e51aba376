import { readFileSync } from "node:fs"

/** Ticks of a second in /proc, on every Linux that Node runs on. */
const ticksPerSecond = 100
const pageBytes = 4096

export interface Cost {
  readonly cpuMs: number
  readonly residentBytes: number
}

/** What a process has used of the processor, and holds of the memory, by the books of Linux. */
export function costOf(pid: number): Cost {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
  // the name in parentheses may hold blanks; utime, stime and rss are the 14th, 15th and 24th field
  const fields = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number)
  const [utime = 0, stime = 0, rss = 0] = [fields[11], fields[12], fields[21]]
  return { cpuMs: ((utime + stime) * 1_000) / ticksPerSecond, residentBytes: rss * pageBytes }
}
